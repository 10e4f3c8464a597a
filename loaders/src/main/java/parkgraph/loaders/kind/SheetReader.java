package parkgraph.loaders.kind;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.layout.Heading;
import parkgraph.loaders.layout.LayoutNote;
import parkgraph.loaders.layout.MarkedRow;
import parkgraph.loaders.layout.SheetTable;
import parkgraph.loaders.layout.TableHead;
import parkgraph.loaders.sheet.Addresses;
import parkgraph.loaders.sheet.CellKind;
import parkgraph.loaders.sheet.SheetRow;
import parkgraph.loaders.sheet.UnreadableFileException;
import parkgraph.ontology.wording.Wording;

/**
 * Reads the table of one sheet: says what was found on it, then reads it row by row.
 */
final class SheetReader {

	private static final int SHOWN = 20;

	private final String file;

	private final @Nullable String sheet;

	private final SheetTable table;

	private final Consumer<BatchItem> items;

	private final @Nullable Stamp stamp;

	private final @Nullable ExportBase base;

	/**
	 * A reader of one table.
	 * @param stamp what the workbook says of itself; absent when it is none of ours
	 * @param items takes what the table says
	 */
	SheetReader(String file, @Nullable String sheet, SheetTable table, @Nullable Stamp stamp,
			Consumer<BatchItem> items) {
		this.stamp = stamp;
		this.base = (stamp != null && stamp.form() == Stamp.Form.EXPORT) ? new ExportBase(stamp.base()) : null;
		this.file = file;
		this.sheet = sheet;
		this.table = table;
		this.items = items;
	}

	/**
	 * Reads the table as a kind.
	 * @param binding what its columns are
	 */
	void read(Binding binding, Described register, LoadOptions options) {
		TableHead head = this.table.head();
		Origin top = origin(head.firstRow());
		int columns = head.headings().size();
		this.items.accept(
				KindRule.KIND.at(top, binding.kind().code(), binding.kind().name(), binding.columns().size(), columns));
		this.table.notes().forEach((note) -> this.items.accept(KindRule.SHAPE.at(at(top, note), null, note.wording())));
		if (this.stamp != null) {
			new StampedSheet(this.stamp, binding.kind()).tell(head.headings(), top, this.items);
		}
		sayColumns(binding);
		PrintedPeriod period = period(head);
		if (isYearAskedFor(period, binding, options, top)) {
			RowFigures figures = new RowFigures(options, head.units(), period);
			rows(new RowsAhead(this.table, binding, register), new RowReader(binding, figures, register, options),
					new TableSums(binding, figures));
			if (this.base != null) {
				this.base.missing(top).ifPresent(this.items);
			}
		}
	}

	private void sayColumns(Binding binding) {
		for (Heading heading : binding.unknown()) {
			this.items.accept(KindRule.UNKNOWN_COLUMN.at(at(heading), heading.text()));
		}
		for (Binding.Twice twice : binding.twice()) {
			KindColumn column = twice.first().column();
			this.items.accept(KindRule.SAME_COLUMN.at(at(twice.heading()), twice.heading().text(),
					Addresses.column(twice.first().heading().column()),
					(column != null) ? column.label() : twice.first().heading().text()));
		}
	}

	/** The one period the titles give, or else the name of the sheet. */
	private @Nullable PrintedPeriod period(TableHead head) {
		List<PrintedPeriod> periods = PrintedPeriod.in(head.titles());
		if (periods.isEmpty() && this.sheet != null) {
			periods = PrintedPeriod.in(List.of(this.sheet));
		}
		return (periods.size() == 1) ? periods.get(0) : null;
	}

	/**
	 * A title that speaks of another year means that the wrong file or the wrong year was
	 * chosen.
	 */
	private boolean isYearAskedFor(@Nullable PrintedPeriod title, Binding binding, LoadOptions options, Origin top) {
		boolean elsewhere = binding.columns()
			.stream()
			.anyMatch((bound) -> bound.column() != null && bound.column().is(Becomes.Role.YEAR));
		boolean figures = binding.columns().stream().anyMatch((bound) -> bound.figure() != null);
		if (title == null || options.year() == null || elsewhere || !figures
				|| title.year().equals(options.year().toString())) {
			return true;
		}
		this.items.accept(KindRule.ANOTHER_YEAR.at(top, title.year(), options.year().toString()));
		return false;
	}

	/**
	 * A row is told when the next one has come, since the last one says what totals are
	 * wrong.
	 */
	private void rows(RowsAhead ahead, RowReader reader, TableSums sums) {
		RowItems before = null;
		boolean counted = false;
		for (RowsAhead.Ahead next = next(ahead, before, counted); next != null; next = next(ahead, before, counted)) {
			if (before != null) {
				tell(before, counted);
			}
			RowItems row = new RowItems(origin(next.row().row().number()));
			counted = read(next.row(), row, reader, sums);
			for (LayoutNote note : next.notes()) {
				row.find(KindRule.SHAPE.at(at(row.origin(), note), null, note.wording()));
			}
			before = row;
		}
		if (before != null) {
			sums.end(before);
			tell(before, counted);
		}
	}

	private void tell(RowItems row, boolean counted) {
		if (this.base != null) {
			row.compareWith(this.base, counted);
		}
		row.tell(this.items, counted);
	}

	/** What has been read counts although the file breaks off behind it. */
	private RowsAhead.@Nullable Ahead next(RowsAhead ahead, @Nullable RowItems before, boolean counted) {
		try {
			return ahead.next();
		}
		catch (UnreadableFileException ex) {
			if (before != null) {
				tell(before, counted);
			}
			throw ex;
		}
	}

	private static boolean read(MarkedRow marked, RowItems row, RowReader reader, TableSums sums) {
		String first = first(marked.row());
		switch (marked.mark()) {
			case DATA -> {
				boolean counts = reader.read(marked.row(), row);
				sums.data(row);
				return counts;
			}
			case TOTAL -> {
				row.find(noData(row, first, "合计行", "a total"));
				sums.total(marked.row(), row);
			}
			case OF_WHICH -> {
				row.find(noData(row, first, "“其中”行", "part of the row above"));
				sums.ofWhich(marked.row(), row);
			}
			case SECTION -> row.find(noData(row, first, "分组标题", "a heading of a group"));
			case FOOTNOTE -> row.find(noData(row, first, "表下的注释", "a note below the table"));
			case EXAMPLE -> row.find(
					KindRule.SKIPPED_ROW.at(row.origin(), first, new Wording("模板的示例行", "the example of the template")));
			case HEADER_AGAIN ->
				row.find(KindRule.SKIPPED_ROW.at(row.origin(), first, new Wording("重复的表头", "the header once more")));
			case BEHIND_THE_END -> row.find(KindRule.BEHIND_THE_END.at(row.origin(), first));
		}
		return false;
	}

	private static Finding noData(RowItems row, String first, String zh, String en) {
		return KindRule.NO_DATA_ROW.at(row.origin(), first, new Wording(zh, en));
	}

	/** The first words of a row, by which its sender knows it again. */
	private static String first(SheetRow row) {
		String text = row.cells()
			.stream()
			.filter((cell) -> cell.kind() == CellKind.TEXT)
			.findFirst()
			.orElse(row.cells().get(0))
			.text()
			.strip();
		return (text.length() > SHOWN) ? text.substring(0, SHOWN) : text;
	}

	private static Origin at(Origin row, LayoutNote note) {
		String cell = note.cell();
		return (cell != null) ? row.at(cell) : row;
	}

	private Origin at(Heading heading) {
		return origin(this.table.head().firstRow()).at(heading.address());
	}

	private Origin origin(long row) {
		return new Origin(this.file, this.sheet, row, null, 1);
	}

}
