package parkgraph.loaders.sheet;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet: its cells from left to right, blank ones left out.
 *
 * @param number the number Excel shows, from 1
 * @param hidden whether Excel does not show it, because of a filter or otherwise
 * @param cells its cells
 */
public record SheetRow(long number, boolean hidden, List<SheetCell> cells) {

	public SheetRow {
		cells = List.copyOf(cells);
	}

	/**
	 * The cell in a column.
	 * @param column from 1
	 * @return the cell; absent when it is blank
	 */
	public @Nullable SheetCell cell(int column) {
		int low = 0;
		int high = this.cells.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			SheetCell cell = this.cells.get(middle);
			if (cell.column() == column) {
				return cell;
			}
			if (cell.column() < column) {
				low = middle + 1;
			}
			else {
				high = middle - 1;
			}
		}
		return null;
	}

	public boolean isBlank() {
		return this.cells.isEmpty();
	}

}
