package parkgraph.loaders.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import parkgraph.ontology.hash.Sha256;

/**
 * The text of a document as it is counted: without any white space, so that lines,
 * indents and line ends of a copy do not matter. Places are characters from 0.
 */
final class PolicyText {

	/** Years are told by their unit and are no numbers of a target. */
	private static final Pattern NUMBER = Pattern.compile("[0-9]+(?!年|[0-9])");

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final String text;

	private final int[] lines;

	PolicyText(String printed) {
		StringBuilder kept = new StringBuilder(printed.length());
		int[] lineOf = new int[printed.length()];
		int line = 1;
		for (int index = 0; index < printed.length(); index++) {
			char character = printed.charAt(index);
			if (character == '\n') {
				line++;
			}
			if (!isBlank(character)) {
				lineOf[kept.length()] = line;
				kept.append(character);
			}
		}
		this.text = kept.toString();
		this.lines = Arrays.copyOf(lineOf, kept.length());
	}

	private static boolean isBlank(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == BYTE_ORDER_MARK;
	}

	int length() {
		return this.text.length();
	}

	/** The line of the printed text in which a character stands, from 1. */
	int line(int place) {
		return (place < this.lines.length) ? this.lines[place] : lastLine();
	}

	private int lastLine() {
		return (this.lines.length > 0) ? this.lines[this.lines.length - 1] : 1;
	}

	String between(int start, int end) {
		return this.text.substring(start, end);
	}

	/** Whether so many characters from a place on are there. */
	boolean has(int start, int end) {
		return start <= end && end <= this.text.length();
	}

	/** The first place at which a stretch of that length has that hash. */
	Optional<Integer> find(int length, String hash) {
		for (int start = 0; start + length <= this.text.length(); start++) {
			if (Sha256.hex(between(start, start + length)).equals(hash)) {
				return Optional.of(start);
			}
		}
		return Optional.empty();
	}

	/** The numbers within a stretch. */
	List<PlacedNumber> numbers(int start, int end) {
		List<PlacedNumber> numbers = new ArrayList<>();
		Matcher matcher = NUMBER.matcher(this.text).region(start, end);
		matcher.useTransparentBounds(true);
		matcher.results().map(PolicyText::number).forEach(numbers::add);
		return numbers;
	}

	private static PlacedNumber number(MatchResult found) {
		return new PlacedNumber(found.start(), found.group());
	}

}
