package parkgraph.ontology.table;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a shipped table, its cells known by their column.
 *
 * @param table where the table stands, for messages
 * @param line the line it starts on, for messages
 * @param cells text by column
 */
public record TableRow(String table, long line, Map<String, String> cells) {

	public TableRow {
		cells = Map.copyOf(cells);
	}

	/**
	 * What stands in a column.
	 * @param column the column's name
	 * @return its text, may be empty
	 * @throws IllegalStateException if the table has no such column
	 */
	public String text(String column) {
		String text = this.cells.get(column);
		if (text == null) {
			throw new IllegalStateException("%s has no column \"%s\"".formatted(this.table, column));
		}
		return text;
	}

	/**
	 * What stands in a column, if anything does.
	 * @param column the column's name
	 * @return its text, empty if the cell is blank
	 */
	public Optional<String> given(String column) {
		return Optional.of(text(column)).filter((text) -> !text.isBlank());
	}

	/**
	 * The error for a cell that does not hold what it must.
	 * @param column the column's name
	 * @param expected what it must hold, in plain words
	 * @return an exception that names file, line, column and text
	 */
	public IllegalStateException wrong(String column, String expected) {
		return new IllegalStateException(
				"%s:%d: %s is \"%s\", expected %s".formatted(this.table, this.line, column, text(column), expected));
	}

}
