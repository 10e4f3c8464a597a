package parkgraph.loaders.kind;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.sheet.SheetCell;
import parkgraph.loaders.sheet.SheetRow;
import parkgraph.loaders.sheet.SheetRows;

/**
 * Reads the sheet that a workbook of this program has for itself.
 */
final class StampReader {

	private StampReader() {
	}

	/**
	 * Reads it.
	 * @param rows its rows
	 * @return absent when somebody has changed it
	 */
	static @Nullable Stamp read(SheetRows rows) {
		List<List<String>> texts = new ArrayList<>();
		try (rows) {
			for (SheetRow row = rows.next(); row != null; row = rows.next()) {
				if (!row.isBlank()) {
					texts.add(texts(row));
				}
			}
		}
		return Stamp.of(texts);
	}

	/** A blank cell in between is an empty text. */
	private static List<String> texts(SheetRow row) {
		List<String> texts = new ArrayList<>();
		for (SheetCell cell : row.cells()) {
			while (texts.size() < cell.column() - 1) {
				texts.add("");
			}
			texts.add(cell.text());
		}
		return texts;
	}

}
