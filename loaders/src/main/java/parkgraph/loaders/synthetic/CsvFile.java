package parkgraph.loaders.synthetic;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * A CSV file while it is written: UTF-8, a line feed after each row on every system, no
 * row held back.
 */
final class CsvFile implements Rows, Closeable {

	private final CsvWriter writer;

	private final int columns;

	private long row = 1;

	CsvFile(Path file, List<String> header) {
		this.columns = header.size();
		try {
			this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.writer.writeRecord(header);
	}

	@Override
	public long add(String... cells) {
		if (cells.length != this.columns) {
			throw new IllegalArgumentException(
					"A row has %d cells, the header has %d columns".formatted(cells.length, this.columns));
		}
		this.writer.writeRecord(cells);
		this.row++;
		return this.row;
	}

	/** How many rows were written, the header aside. */
	long rows() {
		return this.row - 1;
	}

	@Override
	public void close() {
		try {
			this.writer.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
