package parkgraph.loaders.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.kind.SentFile;

/**
 * What was found in files, as a workbook. One xlsx file that is not too large comes back
 * as it was, with colours and comments at what was found; everything else as a list of
 * findings.
 */
public final class FindingsReport {

	/**
	 * How many bytes a workbook may have unpacked to come back with comments; more would
	 * not fit into the heap.
	 */
	public static final long MOST_BYTES = 16L * 1024 * 1024;

	/** How many findings a workbook may have to come back with comments. */
	public static final int MOST_FINDINGS = 5_000;

	/** A file that could not be read is not opened by anybody else either. */
	private static final String NOT_READ = "file-not-read";

	private final List<SentFile> files;

	private final List<Finding> findings;

	/**
	 * A report.
	 * @param files the files that were checked
	 * @param findings what was found in them
	 */
	public FindingsReport(List<SentFile> files, List<Finding> findings) {
		this.files = List.copyOf(files);
		this.findings = List.copyOf(findings);
	}

	/**
	 * Writes the report.
	 * @param out where to; left open
	 * @return whether it is the sender's own workbook
	 * @throws IOException if it cannot be written
	 */
	public boolean write(OutputStream out) throws IOException {
		if (isOwnWorkbook()) {
			new AnnotatedWorkbook(this.files.get(0).path(), this.findings).write(out);
			return true;
		}
		new FindingsList(this.findings).write(out);
		return false;
	}

	private boolean isOwnWorkbook() throws IOException {
		return this.files.size() == 1 && this.findings.size() <= MOST_FINDINGS
				&& this.findings.stream().noneMatch((finding) -> finding.rule().equals(NOT_READ))
				&& isSmallWorkbook(this.files.get(0).path());
	}

	private static boolean isSmallWorkbook(Path file) throws IOException {
		if (Files.size(file) > MOST_BYTES) {
			return false;
		}
		try (ZipFile zip = new ZipFile(file.toFile())) {
			long unpacked = Collections.list(zip.entries())
				.stream()
				.mapToLong((entry) -> Math.max(0, entry.getSize()))
				.sum();
			return zip.getEntry("[Content_Types].xml") != null && unpacked <= MOST_BYTES;
		}
		catch (ZipException ex) {
			// A text file.
			return false;
		}
	}

}
