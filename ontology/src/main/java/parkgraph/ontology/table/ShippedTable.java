package parkgraph.ontology.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * A comma-separated table that is part of the program: UTF-8, one header row, beside the
 * class that reads it.
 */
public final class ShippedTable {

	private ShippedTable() {
	}

	/**
	 * The rows of a table.
	 * @param beside the class in whose package the table stands
	 * @param name the file's name
	 * @return its rows in file order
	 * @throws IllegalStateException if there is no such file
	 */
	public static List<TableRow> rows(Class<?> beside, String name) {
		String path = beside.getPackageName().replace('.', '/') + "/" + name;
		try (InputStream in = beside.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("No table on the class path: " + path);
			}
			return parse(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the table " + path, ex);
		}
	}

	private static List<TableRow> parse(String path, String text) throws IOException {
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text);
				Stream<NamedCsvRecord> records = reader.stream()) {
			return records.map((record) -> new TableRow(path, record.getStartingLineNumber(), record.getFieldsAsMap()))
				.toList();
		}
	}

}
