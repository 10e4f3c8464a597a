package parkgraph.ontology.target;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import parkgraph.ontology.table.ShippedTable;
import parkgraph.ontology.table.TableRow;
import parkgraph.ontology.wording.Wording;

/**
 * The populations of parks that documents count.
 *
 * @param all in the order of the table
 */
public record Populations(List<Population> all) {

	public Populations {
		all = List.copyOf(all);
	}

	/** The populations that are part of the program. */
	public static Populations shipped() {
		return new Populations(
				ShippedTable.rows(Populations.class, "populations.csv").stream().map(Populations::read).toList());
	}

	/**
	 * The population with a code.
	 * @param code for example {@code development-zone}
	 * @return the population, empty if there is none with that code
	 */
	public Optional<Population> find(String code) {
		return this.all.stream().filter((population) -> population.code().equals(code)).findFirst();
	}

	private static Population read(TableRow row) {
		boolean byRule = switch (row.text("members")) {
			case "rule" -> true;
			case "list" -> false;
			default -> throw row.wrong("members", "rule or list");
		};
		return new Population(row.text("code"), new Wording(row.text("zh"), row.text("en")),
				new Wording(row.text("note-zh"), row.text("note-en")), byRule, words(row, "levels"),
				words(row, "types"), row.given("since").map(Year::parse).orElse(null));
	}

	private static Set<String> words(TableRow row, String column) {
		return row.given(column).map((words) -> Set.of(words.split(" "))).orElse(Set.of());
	}

}
