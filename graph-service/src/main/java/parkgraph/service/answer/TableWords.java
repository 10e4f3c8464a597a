package parkgraph.service.answer;

import java.util.Locale;

/**
 * The few words a printed answer adds to those of the schema.
 *
 * @param language the reader's
 */
record TableWords(Locale language) {

	String colon() {
		return in("：", ": ");
	}

	String comma() {
		return in("、", ", ");
	}

	String point() {
		return " · ";
	}

	String withUnit(String label, String unit) {
		return unit.isEmpty() ? label : in("%s（%s）", "%s (%s)").formatted(label, unit);
	}

	String sameInEveryRow() {
		return in("各行相同：", "The same in every row: ");
	}

	String emptyColumns() {
		return in("空列，未列出：", "Empty columns, left out: ");
	}

	String nothingOf() {
		return in("没有：", "None: ");
	}

	String nothingFound() {
		return in("没有结果。", "Nothing was found.");
	}

	private String in(String zh, String en) {
		return this.language.equals(Locale.ENGLISH) ? en : zh;
	}

}
