package parkgraph.ontology.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import parkgraph.ontology.amount.UnitKind;
import parkgraph.ontology.print.Signs;
import parkgraph.ontology.table.ShippedTable;
import parkgraph.ontology.table.TableRow;

/**
 * The words that stand beside numbers: qualifiers, units and what is printed when there
 * is no number.
 *
 * @param qualifiers what each qualifier says
 * @param units what each unit means
 * @param missing the words for no value
 */
record Vocabulary(WordList<List<Meaning>> qualifiers, WordList<UnitWord> units, Set<String> missing) {

	static Vocabulary shipped() {
		Map<String, List<Meaning>> qualifiers = new HashMap<>();
		ShippedTable.rows(Vocabulary.class, "qualifiers.csv")
			.forEach((row) -> qualifiers.put(Signs.fold(row.text("phrase")),
					Arrays.stream(row.text("meaning").split(" ")).map(Meaning::valueOf).toList()));
		Map<String, UnitWord> units = new HashMap<>();
		ShippedTable.rows(Vocabulary.class, "units.csv")
			.forEach((row) -> units.put(Signs.fold(row.text("word")), unit(row)));
		Set<String> missing = ShippedTable.rows(Vocabulary.class, "missing-words.csv")
			.stream()
			.map((row) -> Signs.fold(row.text("word")))
			.collect(Collectors.toUnmodifiableSet());
		return new Vocabulary(new WordList<>(qualifiers), new WordList<>(units), missing);
	}

	boolean saysMissing(String value) {
		return value.isBlank() || this.missing.contains(Signs.fold(value));
	}

	private static UnitWord unit(TableRow row) {
		Set<UnitKind> kinds = Arrays.stream(row.text("kinds").split(" "))
			.map((code) -> UnitKind.ofCode(code).orElseThrow(() -> row.wrong("kinds", "codes of units")))
			.collect(Collectors.toUnmodifiableSet());
		return new UnitWord(kinds, Integer.parseInt(row.text("zeros")));
	}

	/**
	 * What a printed unit means.
	 *
	 * @param kinds the kinds of indicators it is printed with
	 * @param zeros the power of ten from the indicator's unit to this one
	 */
	record UnitWord(Set<UnitKind> kinds, int zeros) {
	}

}
