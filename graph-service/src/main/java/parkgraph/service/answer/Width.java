package parkgraph.service.answer;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The room text takes on a terminal: Chinese characters and full-width signs take that of
 * two letters.
 */
final class Width {

	private static final Pattern NO_WORD = Pattern.compile("[\\s\\p{IsHan}]+");

	private Width() {
	}

	static int of(String text) {
		return text.codePoints().map(Width::of).sum();
	}

	private static int of(int character) {
		boolean wide = Character.isIdeographic(character) || (character >= 0x1100 && character <= 0x115F)
				|| (character >= 0x2E80 && character <= 0xA4CF) || (character >= 0xAC00 && character <= 0xD7A3)
				|| (character >= 0xF900 && character <= 0xFAFF) || (character >= 0xFE30 && character <= 0xFE4F)
				|| (character >= 0xFF00 && character <= 0xFF60) || (character >= 0xFFE0 && character <= 0xFFE6);
		return wide ? 2 : 1;
	}

	/**
	 * Breaks text into lines: between words and Chinese characters where the language
	 * allows it, inside a word that is longer than a line.
	 * @param text the text; its own line ends count as spaces
	 * @param width how wide a line may be
	 * @return at least one line
	 */
	static List<String> wrapped(String text, int width) {
		String line = text.replaceAll("\\R", " ");
		BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
		breaks.setText(line);
		List<String> lines = new ArrayList<>();
		StringBuilder current = new StringBuilder();
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			if (isInsideAWord(line, end)) {
				continue;
			}
			String piece = line.substring(start, end);
			start = end;
			if (of(current.toString()) + of(piece.stripTrailing()) > width && !current.isEmpty()) {
				lines.add(current.toString().stripTrailing());
				current.setLength(0);
			}
			current.append(piece);
			while (of(current.toString().stripTrailing()) > width) {
				String head = head(current.toString(), width);
				lines.add(head);
				current.delete(0, head.length());
			}
		}
		lines.add(current.toString().stripTrailing());
		return lines;
	}

	/** Less room than this breaks a word. */
	static int ofLongestWord(String text) {
		return NO_WORD.splitAsStream(text).mapToInt(Width::of).max().orElse(0);
	}

	/** Addresses may be broken at any stop, which nobody expects of them. */
	private static boolean isInsideAWord(String line, int at) {
		if (at == line.length()) {
			return false;
		}
		int before = line.codePointBefore(at);
		return !Character.isWhitespace(before) && before != '-' && of(before) == 1 && of(line.codePointAt(at)) == 1;
	}

	/** As many characters as fit, at least one. */
	static String head(String text, int width) {
		int end = text.offsetByCodePoints(0, 1);
		while (end < text.length() && of(text.substring(0, text.offsetByCodePoints(end, 1))) <= width) {
			end = text.offsetByCodePoints(end, 1);
		}
		return text.substring(0, end);
	}

	/** Text and spaces, together so wide. */
	static String padded(String text, int width) {
		return text + " ".repeat(Math.max(0, width - of(text)));
	}

}
