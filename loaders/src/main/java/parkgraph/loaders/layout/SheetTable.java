package parkgraph.loaders.layout;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.sheet.Addresses;
import parkgraph.loaders.sheet.CellKind;
import parkgraph.loaders.sheet.CellRange;
import parkgraph.loaders.sheet.Sheet;
import parkgraph.loaders.sheet.SheetCell;
import parkgraph.loaders.sheet.SheetFrame;
import parkgraph.loaders.sheet.SheetRow;
import parkgraph.loaders.sheet.SheetRows;
import parkgraph.ontology.wording.Wording;

/**
 * The table on a sheet, read from top to bottom and never held whole.
 */
public final class SheetTable implements Closeable {

	private static final int LOOK_AT = 60;

	private final SheetFrame frame;

	private final SheetRows rows;

	private final TableHead head;

	private final RowMarks marks;

	private final List<LayoutNote> notes = new ArrayList<>();

	private boolean hiddenIsNoted;

	/** Texts of cells that reach further down, by column. */
	private final Map<Integer, MergedText> reaching = new HashMap<>();

	/** Merged ranges that no row read so far has reached. */
	private final Deque<CellRange> below;

	private SheetTable(SheetFrame frame, SheetRows rows, TableHead head) {
		this.frame = frame;
		this.rows = rows;
		this.head = head;
		this.marks = new RowMarks(head.headings(), frame.merged());
		this.below = new ArrayDeque<>(frame.merged()
			.stream()
			.filter((range) -> range.height() > 1 && range.firstRow() > head.lastRow())
			.toList());
		noteShape();
	}

	/**
	 * Finds the table on a sheet.
	 * @param sheet the sheet
	 * @param rows its rows; closed with the table
	 * @param words knows what headings tables have
	 * @return the table; absent when nothing on the sheet looks like one
	 */
	public static @Nullable SheetTable find(Sheet sheet, SheetRows rows, HeadingWords words) {
		LookAhead ahead = LookAhead.at(rows, LOOK_AT);
		TableHead head = HeadFinder.find(ahead.start(), sheet.frame().merged(), words);
		if (head == null) {
			rows.close();
			ahead.throwIfBroken();
			return null;
		}
		return new SheetTable(sheet.frame(), ahead.below(head.lastRow()), head);
	}

	public TableHead head() {
		return this.head;
	}

	/** What is worth knowing about the shape of the table, as far as it has been read. */
	public List<LayoutNote> notes() {
		return List.copyOf(this.notes);
	}

	/**
	 * Reads on to the next row that is not blank.
	 * @return the row; absent after the last one
	 */
	public @Nullable MarkedRow next() {
		SheetRow row = this.rows.next();
		while (row != null && row.isBlank()) {
			row = this.rows.next();
		}
		if (row == null) {
			return null;
		}
		if (row.hidden()) {
			noteHidden(row);
		}
		RowMark mark = this.marks.mark(row);
		return new MarkedRow(filled(row), mark);
	}

	/** Puts the text of a cell that was merged downwards into every row it covers. */
	private SheetRow filled(SheetRow row) {
		while (!this.below.isEmpty() && this.below.element().firstRow() <= row.number()) {
			CellRange range = this.below.remove();
			SheetCell cell = (range.firstRow() == row.number()) ? row.cell(range.firstColumn()) : null;
			if (cell != null && cell.kind() == CellKind.TEXT) {
				this.reaching.put(range.firstColumn(), new MergedText(cell, range.lastRow()));
			}
			else if (cell != null) {
				note(row.number(), range.toString(), "%s处的数值跨多行合并，只计入第一行".formatted(range),
						"the number in %s is merged over several rows and counts for the first only".formatted(range));
			}
		}
		this.reaching.values().removeIf((text) -> text.lastRow() < row.number());
		if (this.reaching.isEmpty()) {
			return row;
		}
		Map<Integer, SheetCell> cells = new TreeMap<>();
		row.cells().forEach((cell) -> cells.put(cell.column(), cell));
		this.reaching.forEach((column, text) -> cells.putIfAbsent(column, text.cell()));
		return new SheetRow(row.number(), row.hidden(), List.copyOf(cells.values()));
	}

	private void noteShape() {
		TableHead found = this.head;
		String rows = (found.firstRow() == found.lastRow()) ? String.valueOf(found.firstRow())
				: found.firstRow() + "–" + found.lastRow();
		note(found.firstRow(), null, "表头在第%s行，共%d列".formatted(rows, found.headings().size()),
				"the header is in row %s and has %d columns".formatted(rows, found.headings().size()));
		if (!found.units().isEmpty()) {
			note(found.firstRow(), null, "表上方注明单位：%s".formatted(String.join("、", found.units())),
					"the unit stated above the table is %s".formatted(String.join(", ", found.units())));
		}
		found.headings().stream().filter((heading) -> this.frame.isHidden(heading.column())).forEach((heading) -> {
			String column = Addresses.column(heading.column());
			note(heading.row(), heading.address(), "%s列“%s”是隐藏列，照常读入".formatted(column, heading.text()),
					"column %s \"%s\" is hidden; it is read all the same".formatted(column, heading.text()));
		});
	}

	/** Said once, or a filter over a long table would say it a hundred thousand times. */
	private void noteHidden(SheetRow row) {
		if (this.hiddenIsNoted) {
			return;
		}
		this.hiddenIsNoted = true;
		CellRange filter = this.frame.filter();
		boolean filtered = filter != null && filter.containsRow(row.number());
		note(row.number(), null,
				"%s%d行（从第%d行起），照常读入".formatted(filtered ? "筛选隐藏了" : "隐藏了", this.frame.hiddenRows(), row.number()),
				"%d rows (from row %d on) are hidden%s; they are read all the same".formatted(this.frame.hiddenRows(),
						row.number(), filtered ? " by a filter" : ""));
	}

	private void note(long row, @Nullable String cell, String zh, String en) {
		this.notes.add(new LayoutNote(row, cell, new Wording(zh, en)));
	}

	@Override
	public void close() {
		this.rows.close();
	}

	/**
	 * A text and the last row it is said of.
	 */
	private record MergedText(SheetCell cell, long lastRow) {
	}

}
