package parkgraph.loaders.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * The texts that cells of a workbook share, kept in a temporary file: a large workbook
 * has hundreds of thousands of them.
 */
final class SharedStrings implements AutoCloseable {

	/** Cells ask for texts in about the order in which they stand. */
	private static final int WINDOW = 64 << 10;

	private final Path file;

	private final FileChannel channel;

	/** Where each text starts; one more than there are texts. */
	private final int[] starts;

	private ByteBuffer window = ByteBuffer.allocate(0);

	private long windowStart;

	private SharedStrings(Path file, FileChannel channel, int[] starts) {
		this.file = file;
		this.channel = channel;
		this.starts = starts;
	}

	/**
	 * Reads the part that holds the texts.
	 * @param xml the part; closed by the caller
	 * @param limits how long a text may be
	 */
	static SharedStrings read(XmlPart xml, FileLimits limits) {
		try {
			Path file = Files.createTempFile("parkgraph-strings", ".tmp");
			int[] starts = write(xml, limits, file);
			return new SharedStrings(file, FileChannel.open(file, StandardOpenOption.READ), starts);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot keep the texts of a workbook in a temporary file", ex);
		}
	}

	private static int[] write(XmlPart xml, FileLimits limits, Path file) throws IOException {
		int[] starts = new int[1024];
		int count = 0;
		long at = 0;
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), WINDOW)) {
			while (xml.next()) {
				if (xml.isStartOf("si")) {
					byte[] text = RichText.read(xml, "si", limits.cellCharacters(), "sharedStrings")
						.getBytes(StandardCharsets.UTF_8);
					out.write(text);
					at += text.length;
					if (at > Integer.MAX_VALUE) {
						throw FileProblem.ZIP_BOMB.with("sharedStrings");
					}
					count++;
					if (count == starts.length) {
						starts = Arrays.copyOf(starts, count * 2);
					}
					starts[count] = (int) at;
				}
			}
		}
		catch (IOException | UnreadableFileException ex) {
			Files.deleteIfExists(file);
			throw ex;
		}
		return Arrays.copyOf(starts, count + 1);
	}

	/** How many there are. */
	int size() {
		return this.starts.length - 1;
	}

	/** One of the texts, by its number from 0. */
	String get(int number) {
		int start = this.starts[number];
		int length = this.starts[number + 1] - start;
		if (start < this.windowStart || start + length > this.windowStart + this.window.limit()) {
			fill(start, Math.max(length, WINDOW));
		}
		return new String(this.window.array(), (int) (start - this.windowStart), length, StandardCharsets.UTF_8);
	}

	private void fill(int start, int size) {
		if (this.window.capacity() < size) {
			this.window = ByteBuffer.allocate(size);
		}
		this.window.clear();
		try {
			while (this.window.hasRemaining()
					&& this.channel.read(this.window, (long) start + this.window.position()) > 0) {
				// Reads until the window is full or the file ends.
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the texts of a workbook back", ex);
		}
		this.window.flip();
		this.windowStart = start;
	}

	@Override
	public void close() {
		try {
			this.channel.close();
			Files.deleteIfExists(this.file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot remove the temporary file " + this.file, ex);
		}
	}

}
