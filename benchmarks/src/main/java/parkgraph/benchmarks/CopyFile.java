package parkgraph.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A CSV file for {@code LOAD CSV}: an absent value is an empty cell, an empty text a pair
 * of quotes.
 */
final class CopyFile implements AutoCloseable {

	private final List<String> columns;

	private final BufferedWriter writer;

	CopyFile(Path file, List<String> columns) {
		this.columns = columns;
		try {
			this.writer = Files.newBufferedWriter(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write " + file, ex);
		}
		line(columns.stream().collect(Collectors.joining(",")));
	}

	/** Adds a row, asking for the cell of each column. */
	void add(Function<String, @Nullable String> cells) {
		line(this.columns.stream().map((column) -> quoted(cells.apply(column))).collect(Collectors.joining(",")));
	}

	private static String quoted(@Nullable String cell) {
		// A backslash is an escape to LOAD CSV.
		return (cell != null) ? '"' + cell.replace("\\", "\\\\").replace("\"", "\"\"") + '"' : "";
	}

	private void line(String line) {
		try {
			this.writer.write(line);
			this.writer.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write a row", ex);
		}
	}

	@Override
	public void close() {
		try {
			this.writer.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot finish the file", ex);
		}
	}

}
