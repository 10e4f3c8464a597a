package parkgraph.service.command;

import java.util.List;

/**
 * An answer as rows and columns.
 *
 * @param headers one per column
 * @param rows the cells; every row is as long as the headers
 */
record Table(List<String> headers, List<List<Cell>> rows) {

	/**
	 * One cell.
	 *
	 * @param text what stands in it; empty when there is no value
	 * @param isNumber whether it is a number
	 */
	record Cell(String text, boolean isNumber) {

		static final Cell EMPTY = new Cell("", false);

	}

}
