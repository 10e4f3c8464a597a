package parkgraph.loaders.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Looks through a sheet of a workbook before its cells are read: how far it reaches, what
 * is hidden, what is merged (which stands behind the cells in the file).
 */
final class FrameReader {

	private final String sheet;

	private final FileLimits limits;

	private final List<CellRange> hiddenColumns = new ArrayList<>();

	private final List<CellRange> merged = new ArrayList<>();

	private @Nullable CellRange filter;

	private long row;

	private long hiddenRows;

	private FrameReader(String sheet, FileLimits limits) {
		this.sheet = sheet;
		this.limits = limits;
	}

	static SheetFrame read(XmlPart xml, String sheet, FileLimits limits) {
		FrameReader frame = new FrameReader(sheet, limits);
		while (xml.next()) {
			if (xml.isStart()) {
				frame.take(xml);
			}
		}
		frame.merged.sort(Comparator.comparingLong(CellRange::firstRow).thenComparingInt(CellRange::firstColumn));
		return new SheetFrame(frame.row, frame.hiddenRows, frame.hiddenColumns, frame.merged, frame.filter);
	}

	private void take(XmlPart xml) {
		switch (xml.element()) {
			case "row" -> row(xml);
			case "col" -> column(xml);
			case "mergeCell" -> merge(xml);
			case "autoFilter" -> this.filter = range(xml);
			default -> {
				// Colours, widths, pictures: nothing that changes what the cells say.
			}
		}
	}

	private void row(XmlPart xml) {
		long number = xml.number("r", (int) Math.min(this.row + 1, Integer.MAX_VALUE));
		if (number <= this.row) {
			throw FileProblem.DAMAGED.with("%s!%d".formatted(this.sheet, number));
		}
		if (number > this.limits.rows()) {
			throw FileProblem.TOO_MANY_ROWS.with(this.sheet, this.limits.rows());
		}
		this.row = number;
		if (xml.isTrue("hidden")) {
			this.hiddenRows++;
		}
	}

	private void column(XmlPart xml) {
		int first = xml.number("min", 0);
		int last = Math.min(xml.number("max", first), this.limits.columns());
		if (xml.isTrue("hidden") && first > 0 && first <= last && this.hiddenColumns.size() < this.limits.columns()) {
			this.hiddenColumns.add(new CellRange(first, 1, last, Long.MAX_VALUE));
		}
	}

	private void merge(XmlPart xml) {
		CellRange range = range(xml);
		if (range != null) {
			this.merged.add(range);
		}
		if (this.merged.size() > this.limits.mergedCells()) {
			throw FileProblem.TOO_MANY_MERGED_CELLS.with(this.sheet, this.limits.mergedCells());
		}
	}

	private static @Nullable CellRange range(XmlPart xml) {
		String reference = xml.attribute("ref");
		return (reference != null) ? CellRange.parse(reference) : null;
	}

}
