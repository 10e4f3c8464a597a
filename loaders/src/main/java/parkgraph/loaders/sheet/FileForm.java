package parkgraph.loaders.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a file is by its first bytes; names lie.
 */
enum FileForm {

	/** A zip, which a workbook is. */
	WORKBOOK,

	/** Anything that could be text. */
	TEXT;

	private static final int LOOK_INTO = 4096;

	/** Where the header of an old Office file says how large its sectors are. */
	private static final int SECTOR_SHIFT_AT = 30;

	/** Where it says in which sector its directory begins. */
	private static final int DIRECTORY_AT = 48;

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private static final byte[] COMPOUND = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

	private static final byte[] WORKBOOK_STREAM = "Workbook".getBytes(StandardCharsets.UTF_16LE);

	private static final byte[] BOOK_STREAM = "Book".getBytes(StandardCharsets.UTF_16LE);

	static FileForm of(Path file, FileLimits limits) throws IOException {
		long size = Files.size(file);
		if (size == 0) {
			throw FileProblem.EMPTY.with();
		}
		if (size > limits.bytes()) {
			throw FileProblem.TOO_LARGE.with(size + " B", limits.bytes() + " B");
		}
		byte[] start = start(file);
		if (startsWith(start, ZIP)) {
			return WORKBOOK;
		}
		if (startsWith(start, COMPOUND)) {
			throw compound(directory(file, start));
		}
		for (Foreign foreign : Foreign.values()) {
			if (startsWith(start, foreign.magic.getBytes(StandardCharsets.ISO_8859_1))) {
				throw FileProblem.NOT_A_TABLE.with(foreign.called);
			}
		}
		return TEXT;
	}

	private static UnreadableFileException compound(byte[] directory) {
		if (contains(directory, ENCRYPTED_PACKAGE)) {
			return FileProblem.ENCRYPTED.with();
		}
		boolean workbook = contains(directory, WORKBOOK_STREAM) || contains(directory, BOOK_STREAM);
		return workbook ? FileProblem.OLD_EXCEL.with() : FileProblem.NOT_A_TABLE.with("Office 97–2003");
	}

	private static byte[] start(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(LOOK_INTO);
		}
	}

	/** The first names in the directory of an old Office file. */
	private static byte[] directory(Path file, byte[] start) throws IOException {
		if (start.length < DIRECTORY_AT + Integer.BYTES) {
			return start;
		}
		ByteBuffer header = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN);
		int shift = header.getShort(SECTOR_SHIFT_AT) & 0x1F;
		long sector = Integer.toUnsignedLong(header.getInt(DIRECTORY_AT));
		try (InputStream in = Files.newInputStream(file)) {
			in.skipNBytes((sector + 1) << shift);
			return in.readNBytes(LOOK_INTO);
		}
		catch (EOFException ex) {
			return start;
		}
	}

	private static boolean startsWith(byte[] bytes, byte[] magic) {
		if (bytes.length < magic.length) {
			return false;
		}
		for (int i = 0; i < magic.length; i++) {
			if (bytes[i] != magic[i]) {
				return false;
			}
		}
		return true;
	}

	private static boolean contains(byte[] bytes, byte[] wanted) {
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		return text.contains(new String(wanted, StandardCharsets.ISO_8859_1));
	}

	/**
	 * Files people send by mistake, by how they begin.
	 */
	private enum Foreign {

		PDF("%PDF-", "PDF"), RTF("{\\rtf", "RTF"), PNG("\u0089PNG", "PNG"), JPEG("\u00FF\u00D8\u00FF", "JPEG"),
		GZIP("\u001F\u008B", "gzip"), SEVEN_ZIP("7z\u00BC\u00AF", "7z"), RAR("Rar!", "RAR"), HTML("<html", "HTML"),
		HTML_DOCTYPE("<!DOCTYPE", "HTML"), XML("<?xml", "XML");

		private final String magic;

		private final String called;

		Foreign(String magic, String called) {
			this.magic = magic;
			this.called = called;
		}

	}

}
