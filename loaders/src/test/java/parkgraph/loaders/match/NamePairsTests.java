package parkgraph.loaders.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.table.ShippedTable;
import parkgraph.ontology.table.TableRow;
import parkgraph.ontology.text.NameFolding;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The labelled pairs of names in {@code name-pairs.csv}: what is accepted without asking
 * is never wrong, and most of what is right is accepted. No name is found because it is
 * already listed: the one that is printed is taken off the list first.
 */
class NamePairsTests {

	private static final List<TableRow> PAIRS = ShippedTable.rows(NamePairsTests.class, "name-pairs.csv");

	private static final NameMatcher MATCHER = new NameMatcher(ShippedNames.places());

	private static final List<KnownName> PARKS = ShippedNames.of(Labels.PARK);

	private static boolean isSame(TableRow pair) {
		return pair.text("verdict").equals("same");
	}

	/** All parks, or all legal names of the list, but never the printed name itself. */
	private static List<KnownName> known(TableRow pair) {
		String printed = NameFolding.fold(pair.text("printed"));
		Predicate<KnownName> other = (name) -> !NameFolding.fold(name.text()).equals(printed);
		return all(pair).stream().filter(other).toList();
	}

	private static List<KnownName> all(TableRow pair) {
		if (pair.text("label").equals(Labels.PARK)) {
			return PARKS;
		}
		return PAIRS.stream()
			.filter((row) -> row.text("label").equals(Labels.ENTERPRISE))
			.map((row) -> row.text("known"))
			.distinct()
			.map((name) -> new KnownName(new ThingRef(Labels.ENTERPRISE, name), name, "official", name, null, null))
			.toList();
	}

	private static String accepted(TableRow pair, List<KnownName> known) {
		return MATCHER.match(pair.text("label"), pair.text("printed"), known)
			.accepted()
			.map((candidate) -> candidate.name().thing().key())
			.orElse("");
	}

	/**
	 * Real other names are looked for as if they were not listed. Names that somebody may
	 * write in another way are looked for among all.
	 */
	private static boolean isFound(TableRow pair) {
		boolean written = pair.text("group").startsWith("writing: ");
		return accepted(pair, written ? all(pair) : known(pair)).equals(pair.text("known"));
	}

	@Test
	void theListIsLongEnough() {
		assertThat(PAIRS).hasSizeGreaterThanOrEqualTo(300);
		assertThat(PAIRS).filteredOn(NamePairsTests::isSame).hasSizeGreaterThanOrEqualTo(150);
		assertThat(PAIRS).filteredOn((pair) -> !isSame(pair)).hasSizeGreaterThanOrEqualTo(150);
		assertThat(PAIRS).allSatisfy((pair) -> assertThat(pair.text("source")).isNotBlank());
	}

	@Test
	void whatIsAcceptedIsNeverWrong() {
		List<String> wrong = new ArrayList<>();
		for (TableRow pair : PAIRS) {
			String accepted = accepted(pair, known(pair));
			boolean bad = isSame(pair) ? !accepted.isEmpty() && !accepted.equals(pair.text("known"))
					: accepted.equals(pair.text("known"));
			List<KnownName> onlyThis = known(pair).stream()
				.filter((name) -> name.thing().key().equals(pair.text("known")))
				.toList();
			if (bad || (!isSame(pair) && !accepted(pair, onlyThis).isEmpty())) {
				wrong.add(pair.text("printed") + " as " + pair.text("known"));
			}
		}
		assertThat(wrong).isEmpty();
	}

	/** A park that is not listed is never taken for one that is. */
	@Test
	void namesOfAParkThatIsMissingAreNotTakenForAnother() {
		List<String> wrong = new ArrayList<>();
		for (KnownName printed : PARKS) {
			List<KnownName> others = PARKS.stream().filter((name) -> !name.thing().equals(printed.thing())).toList();
			MATCHER.match(Labels.PARK, printed.text(), others)
				.accepted()
				.ifPresent((taken) -> wrong.add(printed.text() + " as " + taken.name().text()));
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void fourOfFiveTruePairsAreAccepted() {
		Map<String, int[]> groups = new TreeMap<>();
		int found = 0;
		int all = 0;
		for (TableRow pair : PAIRS) {
			if (isSame(pair)) {
				int[] count = groups.computeIfAbsent(pair.text("label") + ", " + pair.text("group"),
						(key) -> new int[2]);
				boolean hit = isFound(pair);
				count[0] += hit ? 1 : 0;
				count[1]++;
				found += hit ? 1 : 0;
				all++;
			}
		}
		System.out.printf("Name pairs: %d of %d true pairs accepted (%.1f %%)%n", found, all, 100.0 * found / all);
		groups.forEach((group, count) -> System.out.printf("  %s: %d of %d%n", group, count[0], count[1]));
		assertThat(found * 100).isGreaterThanOrEqualTo(all * 80);
	}

}
