package parkgraph.loaders.match;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import parkgraph.ontology.table.ShippedTable;
import parkgraph.ontology.table.TableRow;

/**
 * The words at the end of names that say what sort of park or enterprise it is, as
 * {@code forms.csv} lists them.
 */
final class Forms {

	static final Forms OF_PARKS = new Forms("park");

	static final Forms OF_ENTERPRISES = new Forms("enterprise");

	/** Words that many parks have in their names, so they tell none. */
	private static final Set<String> VAGUE = rows("vague").map((row) -> row.text("word"))
		.collect(Collectors.toUnmodifiableSet());

	private final List<Form> longestFirst;

	private Forms(String of) {
		this.longestFirst = rows(of).map((row) -> new Form(row.text("word"), row.text("family"), row.text("level")))
			.sorted(Comparator.comparingInt((Form form) -> form.word().length()).reversed())
			.toList();
	}

	private static Stream<TableRow> rows(String of) {
		return ShippedTable.rows(Forms.class, "forms.csv").stream().filter((row) -> row.text("of").equals(of));
	}

	/** The form a name ends with. */
	Optional<Form> ending(String folded) {
		return this.longestFirst.stream().filter((form) -> folded.endsWith(form.word())).findFirst();
	}

	/** The first form within a name, and the longest there. */
	Optional<Form> within(String folded) {
		return this.longestFirst.stream()
			.filter((form) -> !form.family().equals("company") && folded.contains(form.word()))
			.min(Comparator.comparingInt((form) -> folded.indexOf(form.word())));
	}

	/** Whether words are so common that they tell no park from another. */
	static boolean isVague(String core) {
		return core.length() < 2 || VAGUE.contains(core);
	}

	/**
	 * A form.
	 *
	 * @param word as it is written
	 * @param family forms of one family are ways of writing the same
	 * @param level {@code national} or {@code provincial} when the word is kept for one
	 * of them; else empty
	 */
	record Form(String word, String family, String level) {

		static final Form NONE = new Form("", "", "");

		boolean isGeneral() {
			return this.family.equals("general");
		}

		boolean isOfFamily(Form other) {
			return this.family.equals(other.family);
		}

		/**
		 * Whether one word is kept for national parks and the other for provincial ones.
		 */
		boolean isOfOtherLevel(Form other) {
			return !this.level.isEmpty() && !other.level.isEmpty() && !this.level.equals(other.level);
		}

	}

}
