package parkgraph.loaders.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of a cell, whose letters may be formatted one by one; readings printed above the
 * signs are no part of it.
 */
final class RichText {

	/** How workbooks write signs that XML cannot hold. */
	private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private RichText() {
	}

	/**
	 * Reads on to the end of the element that starts here.
	 * @param xml the part
	 * @param element name of the element
	 * @param most how many characters the text may have
	 * @param where what it belongs to, for a message
	 */
	static String read(XmlPart xml, String element, int most, String where) {
		StringBuilder text = new StringBuilder();
		boolean reading = false;
		while (xml.next()) {
			if (xml.isEndOf(element)) {
				break;
			}
			if (xml.isStartOf("rPh") || xml.isEndOf("rPh")) {
				reading = xml.isStart();
			}
			else if (xml.isStartOf("t") && !reading) {
				text.append(xml.text(most, where));
			}
		}
		if (text.length() > most) {
			throw FileProblem.CELL_TOO_LONG.with(where, most);
		}
		return unescaped(text.toString());
	}

	static String unescaped(String text) {
		if (!text.contains("_x")) {
			return text;
		}
		return ESCAPED.matcher(text)
			.replaceAll(
					(match) -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
	}

}
