package parkgraph.loaders.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file in UTF-8, with or without a byte order mark, read row by row.
 * <p>
 * Rows are counted as a spreadsheet shows them: the header is row 1, blank lines count
 * although they say nothing, and a line break inside a quoted cell stays inside its row.
 * So a row's number is not always the number of its line in a text editor.
 */
public final class CsvTable implements Closeable {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final String file;

	private final CsvReader<CsvRecord> reader;

	private final Iterator<CsvRecord> records;

	private final List<String> columns;

	private long row;

	/**
	 * Opens a table and reads its header.
	 * @param file what the file is called
	 * @param bytes its content; closed with the table
	 * @throws UnreadableTableException if there is no header in UTF-8
	 */
	public CsvTable(String file, InputStream bytes) {
		this.file = file;
		this.reader = CsvReader.builder()
			.skipEmptyLines(false)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(new InputStreamReader(bytes,
					StandardCharsets.UTF_8.newDecoder()
						.onMalformedInput(CodingErrorAction.REPORT)
						.onUnmappableCharacter(CodingErrorAction.REPORT)));
		this.records = this.reader.iterator();
		List<String> header = nextCells();
		if (header == null) {
			throw new UnreadableTableException(file);
		}
		this.columns = header.stream().map((name) -> name.replace(BYTE_ORDER_MARK, "").strip()).toList();
	}

	/** Names of the columns, in order. */
	public List<String> columns() {
		return this.columns;
	}

	/**
	 * Reads on to the next row that says something. Cells that are missing at its end are
	 * blank.
	 * @return the row; absent after the last one
	 * @throws UnreadableTableException if the bytes stop making sense
	 */
	public @Nullable TableRow next() {
		List<String> cells = nextCells();
		if (cells == null) {
			return null;
		}
		return new TableRow(this.file, this.row, this.columns, filledUp(cells));
	}

	private @Nullable List<String> nextCells() {
		try {
			while (this.records.hasNext()) {
				List<String> cells = this.records.next().getFields();
				this.row++;
				if (!cells.stream().allMatch(String::isBlank)) {
					return cells;
				}
			}
			return null;
		}
		catch (CsvParseException ex) {
			throw new UnreadableTableException(UnreadableTableException.Problem.STRUCTURE, this.file, this.row, ex);
		}
		catch (UncheckedIOException ex) {
			if (ex.getCause() instanceof CharacterCodingException) {
				throw new UnreadableTableException(UnreadableTableException.Problem.ENCODING, this.file, this.row, ex);
			}
			throw ex;
		}
	}

	private List<String> filledUp(List<String> cells) {
		if (cells.size() >= this.columns.size()) {
			return List.copyOf(cells);
		}
		List<String> filled = new ArrayList<>(cells);
		while (filled.size() < this.columns.size()) {
			filled.add("");
		}
		return filled;
	}

	@Override
	public void close() {
		try {
			this.reader.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
