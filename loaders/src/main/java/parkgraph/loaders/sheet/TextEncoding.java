package parkgraph.loaders.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * The encoding of a text file.
 *
 * @param charset the character set
 * @param called what people call it
 * @param mark how many bytes of byte order mark stand before the text
 */
record TextEncoding(Charset charset, String called, int mark) {

	static final Charset GB18030 = Charset.forName("GB18030");

	private static final TextEncoding UTF_8 = new TextEncoding(StandardCharsets.UTF_8, "UTF-8", 0);

	/** Enough to tell encodings apart; what follows is still decoded strictly. */
	private static final int SAMPLE = 64 << 10;

	/**
	 * Finds out by strict decoding of the whole file. A byte order mark decides; then
	 * UTF-8, which other encodings hardly ever happen to be; then UTF-16 if there are
	 * zero bytes; then GB18030 if the signs are ordinary Chinese.
	 * @throws UnreadableFileException if it is none of them, or garbled
	 */
	static TextEncoding of(Path file) throws IOException {
		byte[] sample = sample(file);
		TextEncoding marked = marked(sample);
		if (marked != null) {
			marked.requireWhole(file);
			return marked;
		}
		if (contains(sample, (byte) 0)) {
			return unmarkedUtf16(file, sample);
		}
		if (UTF_8.decodes(file) && !SignCounts.isRatherGbk(sample)) {
			SignCounts.refuseGarbled(UTF_8.decoded(sample));
			return UTF_8;
		}
		TextEncoding gb18030 = new TextEncoding(GB18030, "GB18030/GBK", 0);
		if (!gb18030.decodes(file) || !SignCounts.isOrdinaryChinese(sample)) {
			throw FileProblem.UNKNOWN_ENCODING.with("?");
		}
		SignCounts.refuseGarbled(gb18030.decoded(sample));
		return gb18030;
	}

	private static @Nullable TextEncoding marked(byte[] start) {
		if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
			return new TextEncoding(StandardCharsets.UTF_8, "UTF-8 BOM", 3);
		}
		if (startsWith(start, 0xFF, 0xFE, 0, 0) || startsWith(start, 0, 0, 0xFE, 0xFF)) {
			throw FileProblem.UNKNOWN_ENCODING.with("UTF-32");
		}
		if (startsWith(start, 0xFF, 0xFE)) {
			return new TextEncoding(StandardCharsets.UTF_16LE, "UTF-16LE BOM", 2);
		}
		if (startsWith(start, 0xFE, 0xFF)) {
			return new TextEncoding(StandardCharsets.UTF_16BE, "UTF-16BE BOM", 2);
		}
		return null;
	}

	/** Separators, digits and line ends have a zero byte on one side always. */
	private static TextEncoding unmarkedUtf16(Path file, byte[] sample) throws IOException {
		int even = 0;
		int odd = 0;
		for (int i = 0; i < sample.length; i++) {
			if (sample[i] == 0) {
				even += (i % 2 == 0) ? 1 : 0;
				odd += i % 2;
			}
		}
		TextEncoding guess = (odd > even) ? new TextEncoding(StandardCharsets.UTF_16LE, "UTF-16LE", 0)
				: new TextEncoding(StandardCharsets.UTF_16BE, "UTF-16BE", 0);
		// 开 is 5F00, so there are some on the other side too.
		boolean oneSided = Math.max(even, odd) > 2 * Math.min(even, odd) && Math.max(even, odd) * 20 > sample.length;
		if (!oneSided || isUtf8WithZeros(sample, even + odd) || !guess.decodes(file)) {
			throw FileProblem.NUL_BYTES.with(indexOfZero(sample) + 1);
		}
		return guess;
	}

	/**
	 * Only Western text is valid UTF-8 when it is UTF-16, and then half of it is zeros.
	 */
	private static boolean isUtf8WithZeros(byte[] sample, int zeros) {
		CharBuffer text = CharBuffer.allocate(sample.length);
		boolean valid = !StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sample), text, false).isError();
		return valid && zeros * 5 < sample.length * 2;
	}

	private static int indexOfZero(byte[] sample) {
		int at = 0;
		while (sample[at] != 0) {
			at++;
		}
		return at;
	}

	private void requireWhole(Path file) throws IOException {
		if (!decodes(file)) {
			throw FileProblem.UNKNOWN_ENCODING.with(this.called);
		}
	}

	/** Whether every byte of a file makes sense in this encoding. */
	private boolean decodes(Path file) throws IOException {
		char[] buffer = new char[SAMPLE];
		long at = 0;
		try (Reader reader = reader(file)) {
			for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
				for (int i = 0; i < read; i++) {
					if (buffer[i] == 0) {
						throw FileProblem.NUL_BYTES.with(at + i + 1);
					}
				}
				at += read;
			}
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	/**
	 * Opens a file in this encoding, behind its byte order mark; what cannot be decoded
	 * is an exception.
	 */
	Reader reader(Path file) throws IOException {
		InputStream in = Files.newInputStream(file);
		in.skipNBytes(this.mark);
		return new InputStreamReader(in,
				this.charset.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT));
	}

	/** The start of a file; a character cut in two at the end is left out. */
	private String decoded(byte[] sample) {
		CharBuffer text = CharBuffer.allocate(sample.length);
		this.charset.newDecoder().decode(ByteBuffer.wrap(sample), text, false);
		return text.flip().toString();
	}

	private static byte[] sample(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(SAMPLE);
		}
	}

	private static boolean startsWith(byte[] bytes, int... mark) {
		if (bytes.length < mark.length) {
			return false;
		}
		byte[] start = Arrays.copyOf(bytes, mark.length);
		for (int i = 0; i < mark.length; i++) {
			if (start[i] != (byte) mark[i]) {
				return false;
			}
		}
		return true;
	}

	private static boolean contains(byte[] bytes, byte wanted) {
		for (byte one : bytes) {
			if (one == wanted) {
				return true;
			}
		}
		return false;
	}

}
