package parkgraph.loaders.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.wording.Wording;

/**
 * A zip that holds files, as people send a whole folder. Entries are only ever written to
 * the place the caller gives; their names are kept as names.
 */
public final class ZippedFiles implements AutoCloseable {

	/** What Windows packs names in when it does not say UTF-8. */
	private static final Charset CHINESE = Charset.forName("GB18030");

	private static final byte[] MAGIC = { 'P', 'K' };

	private static final List<String> OF_DOCUMENTS = List.of("[content_types].xml", "mimetype", "xl/workbook.xml",
			"word/document.xml", "content.xml");

	private final ZipFile zip;

	private final FileLimits limits;

	private long unpacked;

	private ZippedFiles(ZipFile zip, FileLimits limits) {
		this.zip = zip;
		this.limits = limits;
	}

	/**
	 * Opens a file if it is a zip of files; workbooks and other documents, which are zips
	 * too, are none.
	 * @param file where it lies
	 * @param limits how large what is in it may be
	 * @return the zip; absent when it is something else, or broken
	 * @throws UnreadableFileException if it has a password
	 * @throws IOException if it cannot be got at
	 */
	public static @Nullable ZippedFiles open(Path file, FileLimits limits) throws IOException {
		if (!isZip(file)) {
			return null;
		}
		for (Charset names : List.of(StandardCharsets.UTF_8, CHINESE)) {
			try {
				ZippedFiles zip = new ZippedFiles(new ZipFile(file.toFile(), names), limits);
				if (zip.isDocument()) {
					zip.close();
					return null;
				}
				return zip;
			}
			catch (ZipException ex) {
				if (isEncrypted(ex)) {
					throw FileProblem.ARCHIVE_ENCRYPTED.because(ex, "zip");
				}
				// Names that are no UTF-8 are tried once more as Chinese ones.
			}
		}
		return null;
	}

	private static boolean isEncrypted(IOException ex) {
		return String.valueOf(ex.getMessage()).toLowerCase(Locale.ROOT).contains("encrypt");
	}

	private static boolean isZip(Path file) throws IOException {
		try (InputStream bytes = Files.newInputStream(file)) {
			byte[] start = bytes.readNBytes(MAGIC.length);
			return start.length == MAGIC.length && start[0] == MAGIC[0] && start[1] == MAGIC[1];
		}
	}

	private boolean isDocument() {
		return Collections.list(this.zip.entries())
			.stream()
			.anyMatch((entry) -> OF_DOCUMENTS.contains(entry.getName().toLowerCase(Locale.ROOT)));
	}

	/** The files in it, in the order in which they were packed; folders are none. */
	public List<Entry> entries() {
		List<Entry> entries = new ArrayList<>();
		for (ZipEntry entry : Collections.list(this.zip.entries())) {
			if (!entry.isDirectory()) {
				entries.add(new Entry(plain(entry.getName()), entry));
			}
		}
		return entries;
	}

	/** A name without what could lead out of a folder. */
	private static String plain(String name) {
		List<String> steps = new ArrayList<>();
		for (String step : name.replaceAll("\\p{Cntrl}", "").split("[/\\\\]")) {
			if (!step.isBlank() && !step.matches("\\.{1,2}|[A-Za-z]:")) {
				steps.add(step.strip());
			}
		}
		return steps.isEmpty() ? "unnamed" : String.join("/", steps);
	}

	/**
	 * Unpacks a file, however large the zip claims it to be.
	 * @param entry which
	 * @param target where to, a file that is not there yet
	 * @return why it could not be; absent when all of it is there
	 * @throws IOException if the target cannot be written
	 */
	public @Nullable Problem unpack(Entry entry, Path target) throws IOException {
		try (InputStream packed = this.zip.getInputStream(entry.zipped());
				InputStream bytes = new UnpackedStream(packed, entry.name(), entry.zipped().getCompressedSize(),
						this.limits);
				OutputStream out = Files.newOutputStream(target)) {
			byte[] buffer = new byte[1 << 16];
			long size = 0;
			for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
				size += read;
				this.unpacked += read;
				if (size > this.limits.bytes()) {
					return problem(FileProblem.TOO_LARGE, size + " B", this.limits.bytes() + " B");
				}
				if (this.unpacked > this.limits.unpackedBytes()) {
					return problem(FileProblem.ARCHIVE_BOMB, entry.name());
				}
				out.write(buffer, 0, read);
			}
			return null;
		}
		catch (UnreadableFileException ex) {
			return problem(FileProblem.ARCHIVE_BOMB, entry.name());
		}
		catch (ZipException | EOFException ex) {
			return isEncrypted(ex) ? problem(FileProblem.ARCHIVE_ENCRYPTED, entry.name())
					: problem(FileProblem.ARCHIVE_DAMAGED, entry.name());
		}
	}

	private static Problem problem(FileProblem problem, Object... names) {
		return new Problem(problem.id(), problem.wording(names));
	}

	/**
	 * Whether a file is a zip of files.
	 * @param file where it lies
	 * @param limits how large it may be
	 * @throws IOException if it cannot be got at
	 */
	public static boolean isOne(Path file, FileLimits limits) throws IOException {
		try (ZippedFiles zip = open(file, limits)) {
			return zip != null;
		}
		catch (UnreadableFileException ex) {
			return true;
		}
	}

	/** Why a zip in a zip is not opened. */
	public static Problem inside(Entry entry) {
		return problem(FileProblem.ARCHIVE_IN_ARCHIVE, entry.name());
	}

	/**
	 * Whether a file is a document of another sort than a table, by its first bytes.
	 * @param file where it lies
	 * @param limits how large it may be
	 * @return which sort; absent when it is or could be a table
	 * @throws IOException if it cannot be got at
	 */
	public static @Nullable Problem notATable(Path file, FileLimits limits) throws IOException {
		try {
			if (FileForm.of(file, limits) == FileForm.WORKBOOK) {
				WorkbookParts.open(file, limits).close();
			}
			return null;
		}
		catch (UnreadableFileException ex) {
			return (ex.problem() == FileProblem.NOT_A_TABLE) ? new Problem(ex.problem().id(), ex.wording()) : null;
		}
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	/**
	 * A file in a zip.
	 *
	 * @param name its name with folders, parted by slashes
	 * @param zipped where it is in the zip
	 */
	public record Entry(String name, ZipEntry zipped) {
	}

	/**
	 * Why a file is not read.
	 *
	 * @param id stable id
	 * @param wording what is the matter and what to do
	 */
	public record Problem(String id, Wording wording) {
	}

}
