package parkgraph.loaders.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.sheet.CellKind;
import parkgraph.loaders.sheet.CellRange;
import parkgraph.loaders.sheet.Sheet;
import parkgraph.loaders.sheet.SheetCell;
import parkgraph.loaders.sheet.SheetFrame;
import parkgraph.loaders.sheet.SheetRow;
import parkgraph.loaders.sheet.SheetRows;

/**
 * A sheet written down in a test, one line per row, cells between bars; what looks like a
 * number is one, and a line that begins with {@code ~} is hidden.
 */
final class TestSheet {

	private final List<SheetRow> rows = new ArrayList<>();

	private final List<CellRange> merged = new ArrayList<>();

	static TestSheet of(String text) {
		TestSheet sheet = new TestSheet();
		int number = 0;
		for (String line : text.split("\n")) {
			number++;
			sheet.rows.add(row(number, line.startsWith("~"), line.startsWith("~") ? line.substring(1) : line));
		}
		return sheet;
	}

	private static SheetRow row(int number, boolean hidden, String line) {
		List<SheetCell> cells = new ArrayList<>();
		String[] texts = line.split("\\|", -1);
		for (int i = 0; i < texts.length; i++) {
			String text = texts[i].strip();
			if (!text.isEmpty()) {
				boolean isNumber = text.matches("-?\\d+(\\.\\d+)?");
				cells.add(new SheetCell(i + 1, isNumber ? CellKind.NUMBER : CellKind.TEXT, text));
			}
		}
		return new SheetRow(number, hidden, cells);
	}

	TestSheet merge(int firstColumn, int firstRow, int lastColumn, int lastRow) {
		this.merged.add(new CellRange(firstColumn, firstRow, lastColumn, lastRow));
		return this;
	}

	@Nullable SheetTable tableOrNone(String... known) {
		SheetFrame frame = new SheetFrame(this.rows.size(), this.rows.stream().filter(SheetRow::hidden).count(),
				List.of(), this.merged, null);
		Iterator<SheetRow> iterator = this.rows.iterator();
		SheetRows read = new SheetRows() {

			@Override
			public @Nullable SheetRow next() {
				return iterator.hasNext() ? iterator.next() : null;
			}

			@Override
			public void close() {
				// Nothing is open.
			}

		};
		List<String> names = Arrays.asList(known);
		return SheetTable.find(new Sheet(1, "表", false, frame), read,
				(headings) -> (int) headings.stream()
					.filter((heading) -> heading.splits().stream().anyMatch((split) -> names.contains(split.name())))
					.count());
	}

	SheetTable table(String... known) {
		return Objects.requireNonNull(tableOrNone(known));
	}

	/** The headings as {@code column words [unit]}. */
	List<String> headings(String... known) {
		return table(known).head()
			.headings()
			.stream()
			.map((heading) -> heading.column() + " " + heading.text()
					+ ((heading.unit() != null) ? " [" + heading.unit() + "]" : ""))
			.toList();
	}

	/** The rows below the header as {@code number mark}. */
	List<String> marks(String... known) {
		List<String> marks = new ArrayList<>();
		SheetTable table = table(known);
		for (MarkedRow row = table.next(); row != null; row = table.next()) {
			marks.add(row.row().number() + " " + row.mark());
		}
		return marks;
	}

}
