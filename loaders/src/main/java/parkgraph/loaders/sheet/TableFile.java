package parkgraph.loaders.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import parkgraph.ontology.wording.Wording;

/**
 * A file with tables in it: an Excel workbook (xlsx), or comma- or tab-separated text.
 */
public interface TableFile extends Closeable {

	/**
	 * Opens a file, whatever its name says it is, after looking through the whole of it.
	 * @param file where it lies
	 * @param limits how large it may be
	 * @return the file
	 * @throws UnreadableFileException if it is no table or a harmful one
	 * @throws IOException if it cannot be got at
	 */
	static TableFile open(Path file, FileLimits limits) throws IOException {
		return switch (FileForm.of(file, limits)) {
			case WORKBOOK -> WorkbookFile.open(file, limits);
			case TEXT -> TextFile.open(file, limits);
		};
	}

	/** Its sheets in order, hidden ones too; a text file is one sheet. */
	List<Sheet> sheets();

	/**
	 * Reads the rows of one of its sheets.
	 * @param sheet which
	 * @return its rows, to be closed by the caller
	 */
	SheetRows rows(Sheet sheet);

	/** What was found out about the file while opening it, for the report. */
	List<Wording> notes();

	@Override
	void close();

}
