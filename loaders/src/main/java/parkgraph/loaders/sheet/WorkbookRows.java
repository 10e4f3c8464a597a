package parkgraph.loaders.sheet;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet of a workbook.
 */
final class WorkbookRows implements SheetRows {

	private final XmlPart xml;

	private final String sheet;

	private final FileLimits limits;

	private final CellReader cells;

	private long row;

	WorkbookRows(XmlPart xml, String sheet, FileLimits limits, CellReader cells) {
		this.xml = xml;
		this.sheet = sheet;
		this.limits = limits;
		this.cells = cells;
	}

	@Override
	public @Nullable SheetRow next() {
		while (this.xml.next()) {
			if (this.xml.isStartOf("row")) {
				this.row = this.xml.number("r", (int) this.row + 1);
				return read(this.xml.isTrue("hidden"));
			}
		}
		return null;
	}

	private SheetRow read(boolean hidden) {
		List<SheetCell> read = new ArrayList<>();
		int column = 0;
		while (this.xml.next() && !this.xml.isEndOf("row")) {
			if (this.xml.isStartOf("c")) {
				column = column(column);
				SheetCell cell = this.cells.read(column, Addresses.cell(column, this.row));
				if (cell != null && !cell.isBlank()) {
					read.add(cell);
				}
			}
		}
		return new SheetRow(this.row, hidden, read);
	}

	private int column(int before) {
		String address = this.xml.attribute("r");
		int column = (address != null) ? Addresses.columnOf(address) : before + 1;
		if (column > this.limits.columns()) {
			throw FileProblem.TOO_MANY_COLUMNS.with(this.sheet, this.limits.columns());
		}
		if (column <= before) {
			throw FileProblem.DAMAGED.with("%s!%d".formatted(this.sheet, this.row));
		}
		return column;
	}

	@Override
	public void close() {
		this.xml.close();
	}

}
