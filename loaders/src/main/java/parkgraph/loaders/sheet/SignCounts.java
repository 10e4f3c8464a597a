package parkgraph.loaders.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Tells ordinary Chinese from bytes that only happen to decode, so that a wrong guess of
 * the encoding cannot pass unnoticed.
 */
final class SignCounts {

	/** What is left when bytes that are no UTF-8 were saved as UTF-8. */
	private static final Pattern REPLACED = Pattern.compile("\uFFFD|锟斤拷|烫烫烫|屯屯屯");

	/** Western letters, digits and separators survive every wrong reading. */
	private static final Pattern FOREIGN_RUN = Pattern.compile("[^\\x00-\\x7F]{4,}");

	private static final int AROUND = 12;

	private SignCounts() {
	}

	/**
	 * Whether two-byte signs are nearly all those of GB 2312, as ordinary text is. Big5,
	 * Shift-JIS and Western text decode as GB18030 too, but into rare signs.
	 */
	static boolean isOrdinaryChinese(byte[] sample) {
		int common = 0;
		int rare = 0;
		int at = 0;
		while (at < sample.length - 1) {
			int lead = sample[at] & 0xFF;
			int trail = sample[at + 1] & 0xFF;
			if (lead < 0x80) {
				at++;
			}
			else if (trail >= 0x30 && trail <= 0x39) {
				// A sign of four bytes: a rare character in a name.
				at += 4;
			}
			else {
				boolean inGb2312 = lead >= 0xA1 && lead <= 0xF7 && trail >= 0xA1;
				common += inGb2312 ? 1 : 0;
				rare += inGb2312 ? 0 : 1;
				at += 2;
			}
		}
		return rare * 10 <= common;
	}

	/**
	 * Whether valid UTF-8 is rather GBK: no Chinese comes out of it, only Western or
	 * Greek letters, while as GBK every sign is a common one. A few short words, such as
	 * 联通, are both.
	 */
	static boolean isRatherGbk(byte[] sample) {
		int twoBytes = 0;
		for (byte one : sample) {
			int lead = one & 0xFF;
			if (lead >= 0xE0) {
				return false;
			}
			twoBytes += (lead >= 0xC0) ? 1 : 0;
		}
		return twoBytes > 1 && twoBytes % 2 == 0 && isOrdinaryChinese(sample) && isInPairs(sample);
	}

	/** Names in accented letters have single ones; Chinese words have pairs. */
	private static boolean isInPairs(byte[] sample) {
		int run = 0;
		for (byte one : sample) {
			if ((one & 0x80) != 0) {
				run++;
			}
			else if (run > 0) {
				if (run % 2 != 0 || run < 4) {
					return false;
				}
				run = 0;
			}
		}
		return true;
	}

	/**
	 * Refuses text that was read in a wrong encoding and saved again before it came here.
	 */
	static void refuseGarbled(String text) {
		Matcher replaced = REPLACED.matcher(text);
		if (replaced.find()) {
			throw FileProblem.GARBLED.with(around(text, replaced.start()));
		}
		Matcher run = FOREIGN_RUN.matcher(text);
		int garbled = 0;
		int sound = 0;
		String first = null;
		while (run.find()) {
			if (isUtf8ReadAsGbk(run.group())) {
				garbled++;
				first = (first != null) ? first : run.group();
			}
			else {
				sound++;
			}
		}
		if (first != null && garbled > sound) {
			throw FileProblem.GARBLED.with(around(first, 0));
		}
	}

	/** As 鍥涘窛 is 四川. */
	private static boolean isUtf8ReadAsGbk(String text) {
		String original = utf8(text);
		return original != null && original.codePoints().anyMatch((sign) -> sign > 0x7FF);
	}

	private static @Nullable String utf8(String text) {
		try {
			ByteBuffer bytes = TextEncoding.GB18030.newEncoder()
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.encode(CharBuffer.wrap(text));
			// The last sign may have swallowed what followed it.
			CharBuffer decoded = CharBuffer.allocate(bytes.remaining());
			boolean broken = StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.decode(bytes, decoded, false)
				.isError();
			return broken ? null : decoded.flip().toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

	private static String around(String text, int at) {
		return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND)).strip();
	}

}
