package parkgraph.loaders.sheet;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a cell shows its number.
 *
 * @param shows as what it is shown
 * @param suffix what the format writes behind the number, such as 亿元 or %; empty when
 * nothing
 */
record NumberFormat(Shows shows, String suffix) {

	static final NumberFormat GENERAL = new NumberFormat(Shows.NUMBER, "");

	private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|\\\\(.)|\\[[^\\]]*\\]|_.|\\*.");

	/** A comma behind the last digit divides what is shown by a thousand. */
	private static final Pattern SCALED = Pattern.compile("[0#?],+(?![0#?])");

	private static final Pattern SUFFIX = Pattern.compile("[0#?.)]\\s*\"?\\s*([\\p{IsHan}%％]+)\\s*\"?\\s*$");

	/**
	 * What a format shows.
	 */
	enum Shows {

		NUMBER, PERCENT, YEAR, MONTH, DAY, TIME

	}

	/**
	 * The formats that have a number but no text in the file.
	 * @param id number of the format
	 */
	static NumberFormat builtIn(int id) {
		return switch (id) {
			case 9, 10 -> new NumberFormat(Shows.PERCENT, "%");
			case 14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 53, 54, 56, 58 -> new NumberFormat(Shows.DAY, "");
			// In Chinese editions: 2021年3月.
			case 17, 52, 55, 57 -> new NumberFormat(Shows.MONTH, "");
			case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47 -> new NumberFormat(Shows.TIME, "");
			default -> GENERAL;
		};
	}

	/**
	 * Reads a format as the file writes it, for example {@code 0.0%} or
	 * {@code yyyy"年"m"月"}. Only what it says of positive numbers counts.
	 */
	static NumberFormat parse(String code) {
		String positive = section(code);
		String signs = LITERAL.matcher(positive).replaceAll("").toLowerCase(Locale.ROOT);
		if (signs.contains("%")) {
			return new NumberFormat(Shows.PERCENT, "%");
		}
		if (!signs.contains("general") && !signs.contains("0") && !signs.contains("#") && !signs.contains("?")) {
			return new NumberFormat(date(signs), "");
		}
		if (SCALED.matcher(signs).find()) {
			return GENERAL;
		}
		Matcher suffix = SUFFIX.matcher(positive);
		return suffix.find() ? new NumberFormat(Shows.NUMBER, suffix.group(1)) : GENERAL;
	}

	private static Shows date(String signs) {
		boolean year = signs.contains("y") || signs.contains("e");
		if (signs.contains("d")) {
			return Shows.DAY;
		}
		if (year) {
			return signs.contains("m") ? Shows.MONTH : Shows.YEAR;
		}
		boolean time = signs.contains("h") || signs.contains("s");
		return time ? Shows.TIME : signs.contains("m") ? Shows.MONTH : Shows.NUMBER;
	}

	/** Up to the first semicolon outside quotes. */
	private static String section(String code) {
		boolean quoted = false;
		for (int i = 0; i < code.length(); i++) {
			char sign = code.charAt(i);
			if (sign == '"') {
				quoted = !quoted;
			}
			else if (sign == '\\') {
				i++;
			}
			else if (sign == ';' && !quoted) {
				return code.substring(0, i);
			}
		}
		return code;
	}

	boolean isDate() {
		return this.shows != Shows.NUMBER && this.shows != Shows.PERCENT;
	}

}
