package parkgraph.ontology.target;

import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import parkgraph.ontology.table.ShippedTable;
import parkgraph.ontology.table.TableRow;
import parkgraph.ontology.target.Ladder.Counting;
import parkgraph.ontology.wording.Wording;

/**
 * The ladders that documents have put up, oldest deadline first.
 *
 * @param all in the order of the table
 */
public record Ladders(List<Ladder> all) {

	public Ladders {
		all = List.copyOf(all);
		if (all.isEmpty()) {
			throw new IllegalArgumentException("There must be at least one ladder");
		}
	}

	/** The ladders that are part of the program. */
	public static Ladders shipped() {
		List<TableRow> rungs = ShippedTable.rows(Ladders.class, "rungs.csv");
		return new Ladders(
				ShippedTable.rows(Ladders.class, "ladders.csv").stream().map((row) -> ladder(row, rungs)).toList());
	}

	/**
	 * The ladder with a code.
	 * @param code for example {@code zones-2027}
	 * @return the ladder, empty if there is none with that code
	 */
	public Optional<Ladder> find(String code) {
		return this.all.stream().filter((ladder) -> ladder.code().equals(code)).findFirst();
	}

	/** The ladders in force in a year. */
	public List<Ladder> inForce(Year year) {
		return this.all.stream().filter((ladder) -> ladder.isInForce(year)).toList();
	}

	/**
	 * The ladder to show first.
	 * @param today the present year
	 * @return the newest one in force, or when none is, the one that was last in force
	 */
	public Ladder current(Year today) {
		return inForce(today).stream()
			.max(Comparator.comparing(Ladder::inForceFrom))
			.orElseGet(() -> this.all.stream().max(Comparator.comparing(Ladder::inForceUntil)).orElseThrow());
	}

	private static Ladder ladder(TableRow row, List<TableRow> rungs) {
		String code = row.text("code");
		return new Ladder(code, new Wording(row.text("zh"), row.text("en")), row.text("document"),
				row.text("indicator"), row.text("population"), Year.parse(row.text("deadline")),
				row.text("deadline-stated").equals("inferred"), counting(row), Year.parse(row.text("in-force-from")),
				Year.parse(row.text("in-force-until")),
				rungs.stream().filter((rung) -> rung.text("ladder").equals(code)).map(Ladders::rung).toList());
	}

	private static Counting counting(TableRow row) {
		return List.of(Counting.values())
			.stream()
			.filter((counting) -> counting.code().equals(row.text("counting")))
			.findFirst()
			.orElseThrow(() -> row.wrong("counting", "nested or cumulative"));
	}

	private static Rung rung(TableRow row) {
		return new Rung(new Wording(row.text("zh"), row.text("en")), Long.parseLong(row.text("threshold")),
				parkgraph.ontology.figure.Comparator.valueOf(row.text("comparator")),
				Integer.parseInt(row.text("wanted")),
				parkgraph.ontology.figure.Comparator.valueOf(row.text("wanted-comparator")));
	}

}
