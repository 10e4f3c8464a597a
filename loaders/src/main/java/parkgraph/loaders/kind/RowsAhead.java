package parkgraph.loaders.kind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.layout.LayoutNote;
import parkgraph.loaders.layout.MarkedRow;
import parkgraph.loaders.layout.RowMark;
import parkgraph.loaders.layout.SheetTable;
import parkgraph.loaders.sheet.SheetCell;
import parkgraph.loaders.sheet.UnreadableFileException;
import parkgraph.ontology.code.CreditCode;
import parkgraph.ontology.graph.Labels;

/**
 * The rows of a table, read some way ahead when they name enterprises: the register then
 * hears the names of many rows at once.
 */
final class RowsAhead {

	private static final int MOST_ROWS = 500;

	/** Rows can be wide, and heap must stay flat. */
	private static final int MOST_CELLS = 20_000;

	private final SheetTable table;

	private final Register register;

	private final List<Integer> columns;

	private final Deque<Ahead> ahead = new ArrayDeque<>();

	private @Nullable UnreadableFileException broken;

	RowsAhead(SheetTable table, Binding binding, Register register) {
		this.table = table;
		this.register = register;
		this.columns = binding.columns()
			.stream()
			.filter((bound) -> bound.column() != null && namesEnterprises(binding.kind(), bound.column()))
			.map((bound) -> bound.heading().column())
			.toList();
	}

	private static boolean namesEnterprises(Kind kind, KindColumn column) {
		return column.type() == ColumnType.ENTERPRISE || column.type() == ColumnType.SUBJECT
				|| (kind.thing().equals(Labels.ENTERPRISE) && column.is(Becomes.Role.NAME));
	}

	/**
	 * The next row and what was noted on the way to it.
	 * @return the row; absent after the last one
	 * @throws UnreadableFileException if the file breaks off here
	 */
	@Nullable Ahead next() {
		if (this.ahead.isEmpty()) {
			fetch();
		}
		if (this.ahead.isEmpty() && this.broken != null) {
			throw this.broken;
		}
		return this.ahead.poll();
	}

	private void fetch() {
		int rows = this.columns.isEmpty() ? 1 : MOST_ROWS;
		List<String> names = new ArrayList<>();
		int cells = 0;
		while (this.ahead.size() < rows && cells < MOST_CELLS) {
			Ahead next = read();
			if (next == null) {
				break;
			}
			cells += next.row().row().cells().size();
			this.ahead.add(next);
			if (next.row().mark() == RowMark.DATA) {
				addNames(next, names);
			}
		}
		if (!names.isEmpty()) {
			this.register.expect(names);
		}
	}

	/** What was read before a file breaks off is handed out first. */
	private @Nullable Ahead read() {
		int noted = this.table.notes().size();
		try {
			MarkedRow row = this.table.next();
			List<LayoutNote> notes = this.table.notes();
			return (row != null) ? new Ahead(row, notes.subList(noted, notes.size())) : null;
		}
		catch (UnreadableFileException ex) {
			this.broken = ex;
			return null;
		}
	}

	private void addNames(Ahead row, List<String> names) {
		for (int column : this.columns) {
			SheetCell cell = row.row().row().cell(column);
			if (cell != null && !cell.text().isBlank() && !CreditCode.isWellFormed(cell.text().strip())) {
				names.add(cell.text().strip());
			}
		}
	}

	/**
	 * A row and what was noted on the way to it.
	 */
	record Ahead(MarkedRow row, List<LayoutNote> notes) {
	}

}
