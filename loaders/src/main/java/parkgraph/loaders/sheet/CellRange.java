package parkgraph.loaders.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A rectangle of cells, both ends included.
 *
 * @param firstColumn its left column, from 1
 * @param firstRow its upper row, from 1
 * @param lastColumn its right column
 * @param lastRow its lower row
 */
public record CellRange(int firstColumn, long firstRow, int lastColumn, long lastRow) {

	/**
	 * Reads a range as workbooks write it.
	 * @param text for example {@code A1:C3}, or {@code B2} for a single cell
	 * @return the range; absent when it is none
	 */
	static @Nullable CellRange parse(String text) {
		int colon = text.indexOf(':');
		String from = (colon < 0) ? text : text.substring(0, colon);
		String to = (colon < 0) ? text : text.substring(colon + 1);
		CellRange range = new CellRange(Addresses.columnOf(from), Addresses.rowOf(from), Addresses.columnOf(to),
				Addresses.rowOf(to));
		boolean proper = range.firstColumn > 0 && range.firstRow > 0 && range.firstColumn <= range.lastColumn
				&& range.firstRow <= range.lastRow;
		return proper ? range : null;
	}

	/** Whether a cell lies in it. */
	public boolean contains(int column, long row) {
		return this.firstColumn <= column && column <= this.lastColumn && containsRow(row);
	}

	public boolean containsRow(long row) {
		return this.firstRow <= row && row <= this.lastRow;
	}

	/** How many columns it spans. */
	public int width() {
		return this.lastColumn - this.firstColumn + 1;
	}

	/** How many rows it spans. */
	public long height() {
		return this.lastRow - this.firstRow + 1;
	}

	/** As Excel writes it, for example {@code A1:C3}. */
	@Override
	public String toString() {
		return Addresses.cell(this.firstColumn, this.firstRow) + ":" + Addresses.cell(this.lastColumn, this.lastRow);
	}

}
