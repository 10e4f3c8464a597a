package parkgraph.loaders.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import parkgraph.loaders.batch.BatchHeader;
import parkgraph.loaders.batch.BatchHeader.FileHeader;
import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.BatchReader;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.table.CsvTable;
import parkgraph.loaders.table.TableRow;
import parkgraph.loaders.table.UnreadableTableException;
import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.hash.Sha256;

/**
 * A batch of CSV files: the ones that are part of the program, or a directory of files of
 * the same kinds. Rows are read one by one and never all held.
 */
public final class ContentBatch implements BatchReader {

	private final ContentFolder folder;

	private final List<ContentFile> files;

	private final BatchHeader header;

	private ContentBatch(ContentFolder folder, String title, Audience audience, String who) {
		this.folder = folder;
		this.files = folder.files();
		this.header = new BatchHeader(title, audience, who, this.files.stream().map(this::fileHeader).toList());
	}

	/** The real facts that are part of the program; everyone may see them. */
	public static ContentBatch bundled() {
		return new ContentBatch(new BundledFolder(), "公开事实 / public facts", Audience.PUBLIC, "ParkGraph");
	}

	/**
	 * The CSV files of a directory. With a {@code content.csv} beside them they are read
	 * as it lists them, and it may take in files that are part of the program by their
	 * place on the class path; otherwise each file is told by its columns.
	 * @param directory where they lie
	 * @param title what people call the batch
	 * @param audience who may see it
	 * @param who who brings it
	 * @return the batch
	 */
	public static ContentBatch of(Path directory, String title, Audience audience, String who) {
		return new ContentBatch(new DirectoryFolder(directory), title, audience, who);
	}

	@Override
	public BatchHeader header() {
		return this.header;
	}

	@Override
	public void read(Consumer<BatchItem> items) {
		Reading reading = new Reading(items);
		for (ContentFile file : this.files) {
			read(file, reading);
		}
	}

	private void read(ContentFile file, Reading reading) {
		Origin top = Origin.row(file.name(), 1);
		try (CsvTable table = new CsvTable(file.name(), this.folder.open(file))) {
			ContentKind kind = file.kind();
			if (kind == null) {
				reading.find(ContentRule.UNKNOWN_KIND.at(top, file.name()));
				return;
			}
			Optional<String> missing = kind.form().missingFrom(table.columns());
			if (missing.isPresent()) {
				reading.find(ContentRule.MISSING_COLUMN.at(top, missing.get()));
				return;
			}
			readRows(table, kind, reading);
		}
		catch (UnreadableTableException ex) {
			reading.find(problem(ex, file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + file.name(), ex);
		}
	}

	private static void readRows(CsvTable table, ContentKind kind, Reading reading) {
		RowReader reader = kind.reader();
		for (TableRow row = table.next(); row != null; row = table.next()) {
			List<Finding> problems = kind.form().problems(row);
			if (problems.isEmpty()) {
				reader.read(row, reading);
			}
			else {
				problems.forEach(reading::find);
			}
		}
	}

	private static Finding problem(UnreadableTableException ex, ContentFile file) {
		Origin origin = Origin.row(file.name(), ex.row() + 1);
		String row = String.valueOf(ex.row());
		return switch (ex.problem()) {
			case EMPTY -> ContentRule.EMPTY_FILE.at(origin, file.name());
			case ENCODING -> ContentRule.ENCODING.at(origin, row);
			case STRUCTURE -> ContentRule.STRUCTURE.at(origin, row);
		};
	}

	private FileHeader fileHeader(ContentFile file) {
		MessageDigest digest = Sha256.digest();
		long rows = 0;
		try (InputStream bytes = new DigestInputStream(this.folder.open(file), digest)) {
			rows = count(file, bytes);
			// Past a place that cannot be read the hash still covers the whole file.
			bytes.transferTo(OutputStream.nullOutputStream());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + file.name(), ex);
		}
		ContentKind kind = file.kind();
		return new FileHeader(file.name(), (kind != null) ? kind.code() : "unknown", Sha256.hex(digest), rows,
				file.origin(), file.licence());
	}

	/** Not closed here: the caller reads the rest of the bytes. */
	@SuppressWarnings("resource")
	private static long count(ContentFile file, InputStream bytes) {
		long rows = 0;
		try {
			CsvTable table = new CsvTable(file.name(), bytes);
			while (table.next() != null) {
				rows++;
			}
		}
		catch (UnreadableTableException ex) {
			// Said with its place when the rows are read; the row it breaks off in
			// counts.
			rows += (ex.row() > 0) ? 1 : 0;
		}
		return rows;
	}

}
