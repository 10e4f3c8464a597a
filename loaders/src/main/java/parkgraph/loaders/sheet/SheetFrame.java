package parkgraph.loaders.sheet;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a sheet is like around its cells.
 *
 * @param lastRow the last row that is there; 0 for an empty sheet
 * @param hiddenRows how many rows Excel does not show
 * @param hiddenColumns columns Excel does not show
 * @param merged merged ranges, from top to bottom
 * @param filter the range a filter stands on; absent without one
 */
public record SheetFrame(long lastRow, long hiddenRows, List<CellRange> hiddenColumns, List<CellRange> merged,
		@Nullable CellRange filter) {

	static final SheetFrame EMPTY = new SheetFrame(0, 0, List.of(), List.of(), null);

	public SheetFrame {
		hiddenColumns = List.copyOf(hiddenColumns);
		merged = List.copyOf(merged);
	}

	/** Whether Excel does not show a column. */
	public boolean isHidden(int column) {
		return this.hiddenColumns.stream()
			.anyMatch((range) -> range.firstColumn() <= column && column <= range.lastColumn());
	}

}
