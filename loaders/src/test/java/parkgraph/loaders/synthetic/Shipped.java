package parkgraph.loaders.synthetic;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import parkgraph.loaders.table.CsvTable;
import parkgraph.loaders.table.TableRow;

/**
 * The tables that ship with the program, for comparison.
 */
final class Shipped {

	private Shipped() {
	}

	static List<String> header(String file) {
		try (CsvTable table = open(file)) {
			return table.columns();
		}
	}

	static List<String> column(String file, String column) {
		List<String> cells = new ArrayList<>();
		try (CsvTable table = open(file)) {
			for (TableRow row = table.next(); row != null; row = table.next()) {
				cells.add(row.print(column));
			}
		}
		return cells;
	}

	private static CsvTable open(String file) {
		InputStream bytes = Shipped.class.getResourceAsStream("/parkgraph/content/" + file);
		return new CsvTable(file, Objects.requireNonNull(bytes, file));
	}

}
