package parkgraph.loaders.sheet;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import parkgraph.ontology.wording.Wording;

/**
 * A text file with one table: csv, tsv, or whatever separates its cells.
 */
final class TextFile implements TableFile {

	private static final int SAMPLE = 32 << 10;

	private final Path file;

	private final TextEncoding encoding;

	private final Separator separator;

	private final FileLimits limits;

	private TextFile(Path file, TextEncoding encoding, Separator separator, FileLimits limits) {
		this.file = file;
		this.encoding = encoding;
		this.separator = separator;
		this.limits = limits;
	}

	static TextFile open(Path file, FileLimits limits) throws IOException {
		TextEncoding encoding = TextEncoding.of(file);
		return new TextFile(file, encoding, Separator.of(start(file, encoding)), limits);
	}

	/** Whole rows as far as can be told, so that the last one is not half. */
	private static String start(Path file, TextEncoding encoding) throws IOException {
		char[] start = new char[SAMPLE];
		int length = 0;
		try (Reader reader = encoding.reader(file)) {
			for (int read = 0; read >= 0 && length < SAMPLE; read = reader.read(start, length, SAMPLE - length)) {
				length += read;
			}
		}
		String text = new String(start, 0, length);
		int lastLine = text.lastIndexOf('\n');
		return (length < SAMPLE || lastLine < 0) ? text : text.substring(0, lastLine + 1);
	}

	@Override
	public List<Sheet> sheets() {
		return List.of(new Sheet(1, null, false, SheetFrame.EMPTY));
	}

	@Override
	public SheetRows rows(Sheet sheet) {
		try {
			return new TextRows(this.separator.reader()
				.maxBufferSize(Math.max(this.limits.cellCharacters() * 4, 1 << 20))
				.ofCsvRecord(this.encoding.reader(this.file)), this.limits);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + this.file.getFileName(), ex);
		}
	}

	@Override
	public List<Wording> notes() {
		Wording called = this.separator.called();
		return List.of(new Wording("按%s编码、%s分隔读入".formatted(this.encoding.called(), called.in(Locale.CHINESE)),
				"read as %s, separated by %s".formatted(this.encoding.called(), called.in(Locale.ENGLISH))));
	}

	@Override
	public void close() {
		// Each reading opens the file anew.
	}

}
