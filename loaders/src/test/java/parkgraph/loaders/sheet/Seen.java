package parkgraph.loaders.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a test sees of a file: its rows, written so that a failure can be read.
 */
final class Seen {

	private Seen() {
	}

	static TableFile open(Path file) {
		return open(file, FileLimits.DEFAULT);
	}

	static TableFile open(Path file, FileLimits limits) {
		try {
			return TableFile.open(file, limits);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Cells of the first sheet as {@code address kind text}. */
	static List<String> cells(Path file) {
		List<String> cells = new ArrayList<>();
		try (TableFile table = open(file); SheetRows rows = table.rows(table.sheets().get(0))) {
			for (SheetRow row = rows.next(); row != null; row = rows.next()) {
				for (SheetCell cell : row.cells()) {
					cells.add(Addresses.cell(cell.column(), row.number()) + " " + cell.kind() + " " + cell.text());
				}
			}
		}
		return cells;
	}

	/** The texts of the first sheet, row by row. */
	static List<List<String>> texts(Path file) {
		List<List<String>> texts = new ArrayList<>();
		try (TableFile table = open(file); SheetRows rows = table.rows(table.sheets().get(0))) {
			for (SheetRow row = rows.next(); row != null; row = rows.next()) {
				texts.add(row.cells().stream().map(SheetCell::text).toList());
			}
		}
		return texts;
	}

}
