package parkgraph.loaders.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One row of a table and where it stands.
 *
 * @param file name of the file
 * @param number the row as the user counts it: the header is row 1, and a line break
 * inside a quoted cell does not start a new row
 * @param columns names of the columns
 * @param cells what stood in them, one for each column, exactly as printed
 */
public record TableRow(String file, long number, List<String> columns, List<String> cells) {

	/**
	 * What stands in a column, without blanks around it.
	 * @param column name of the column
	 * @return the text; absent when the column is missing or the cell is blank
	 */
	public @Nullable String cell(String column) {
		String text = print(column).strip();
		return text.isEmpty() ? null : text;
	}

	/**
	 * What stands in a column exactly as printed, blanks included.
	 * @param column name of the column
	 * @return the text; empty when the column is missing
	 */
	public String print(String column) {
		int index = this.columns.indexOf(column);
		return (index < 0) ? "" : this.cells.get(index);
	}

	/**
	 * Whether a column was filled in.
	 * @param column name of the column
	 * @return {@code false} when the column is missing or the cell is blank
	 */
	public boolean has(String column) {
		return cell(column) != null;
	}

}
