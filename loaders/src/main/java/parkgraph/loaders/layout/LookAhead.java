package parkgraph.loaders.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.sheet.SheetRow;
import parkgraph.loaders.sheet.SheetRows;
import parkgraph.loaders.sheet.UnreadableFileException;

/**
 * The first rows of a sheet, looked at before they are read. Where the file breaks off
 * among them is said only when reading comes to that place.
 */
final class LookAhead {

	private final SheetRows rows;

	private final List<SheetRow> start = new ArrayList<>();

	private @Nullable UnreadableFileException broken;

	private LookAhead(SheetRows rows) {
		this.rows = rows;
	}

	static LookAhead at(SheetRows rows, int count) {
		LookAhead ahead = new LookAhead(rows);
		try {
			for (SheetRow row = rows.next(); row != null; row = rows.next()) {
				ahead.start.add(row);
				if (ahead.start.size() == count) {
					break;
				}
			}
		}
		catch (UnreadableFileException ex) {
			ahead.broken = ex;
		}
		return ahead;
	}

	List<SheetRow> start() {
		return this.start;
	}

	void throwIfBroken() {
		if (this.broken != null) {
			throw this.broken;
		}
	}

	/** All rows below a certain one, those looked at already first. */
	SheetRows below(long last) {
		Deque<SheetRow> ahead = new ArrayDeque<>(this.start);
		ahead.removeIf((row) -> row.number() <= last);
		return new SheetRows() {

			@Override
			public @Nullable SheetRow next() {
				if (!ahead.isEmpty()) {
					return ahead.poll();
				}
				throwIfBroken();
				return LookAhead.this.rows.next();
			}

			@Override
			public void close() {
				LookAhead.this.rows.close();
			}

		};
	}

}
