package parkgraph.service.answer;

import java.util.List;

/**
 * Rows and columns for eyes.
 *
 * @param headers one per column
 * @param rows the cells; every row is as long as the headers
 */
record Table(List<Header> headers, List<List<Cell>> rows) {

	List<Cell> column(int index) {
		return this.rows.stream().map((row) -> row.get(index)).toList();
	}

	/**
	 * What stands above a column.
	 *
	 * @param qualifier what tells it from another with the same label; empty if nothing
	 * has to
	 * @param label what it is called
	 */
	record Header(String qualifier, String label) {

		static Header of(String label) {
			return new Header("", label);
		}

		String text() {
			return this.qualifier.isEmpty() ? this.label : this.qualifier + " · " + this.label;
		}

	}

	/**
	 * One cell.
	 *
	 * @param text what stands in it; empty when there is no value
	 * @param isNumber whether it is a number
	 */
	record Cell(String text, boolean isNumber) {

		static final Cell EMPTY = new Cell("", false);

		static Cell text(String text) {
			return new Cell(text, false);
		}

		boolean isEmpty() {
			return this.text.isEmpty();
		}

	}

}
