package parkgraph.loaders.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a text table, with the numbers a spreadsheet would show: blank lines count,
 * line breaks inside quotes do not.
 */
final class TextRows implements SheetRows {

	private static final String SHEET = "csv";

	private final CsvReader<CsvRecord> reader;

	private final Iterator<CsvRecord> records;

	private final FileLimits limits;

	private long row;

	TextRows(CsvReader<CsvRecord> reader, FileLimits limits) {
		this.reader = reader;
		this.records = reader.iterator();
		this.limits = limits;
	}

	@Override
	public @Nullable SheetRow next() {
		try {
			if (!this.records.hasNext()) {
				return null;
			}
			List<String> fields = this.records.next().getFields();
			this.row++;
			if (this.row > this.limits.rows()) {
				throw FileProblem.TOO_MANY_ROWS.with(SHEET, this.limits.rows());
			}
			return new SheetRow(this.row, false, cells(fields));
		}
		catch (CsvParseException ex) {
			throw FileProblem.QUOTES.because(ex, this.row);
		}
		catch (UncheckedIOException ex) {
			if (ex.getCause() instanceof CharacterCodingException) {
				throw FileProblem.UNKNOWN_ENCODING.because(ex, "row " + (this.row + 1));
			}
			throw ex;
		}
	}

	private List<SheetCell> cells(List<String> fields) {
		if (fields.size() > this.limits.columns()) {
			throw FileProblem.TOO_MANY_COLUMNS.with(SHEET, this.limits.columns());
		}
		List<SheetCell> cells = new ArrayList<>(fields.size());
		for (int i = 0; i < fields.size(); i++) {
			String text = fields.get(i);
			if (text.length() > this.limits.cellCharacters()) {
				throw FileProblem.CELL_TOO_LONG.with(Addresses.cell(i + 1, this.row), this.limits.cellCharacters());
			}
			if (!text.isBlank()) {
				cells.add(new SheetCell(i + 1, CellKind.TEXT, text));
			}
		}
		return cells;
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
