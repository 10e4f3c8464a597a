package parkgraph.ontology.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes printed text comparable: full-width and half-width signs, the many dashes and the
 * quotation marks mean the same wherever figures are printed.
 */
public final class Signs {

	private Signs() {
	}

	/**
	 * Full-width letters, digits, brackets and spaces as their half-width forms, without
	 * space around.
	 */
	public static String narrow(String text) {
		StringBuilder narrow = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			narrow.append(narrow(text.charAt(i)));
		}
		return narrow.toString().strip();
	}

	/**
	 * As {@link #narrow(String)}, with one kind of dash and of quotation mark, single
	 * spaces and small letters: for looking up words in a list.
	 */
	public static String fold(String text) {
		String narrow = narrow(text);
		StringBuilder folded = new StringBuilder(narrow.length());
		boolean space = false;
		for (int i = 0; i < narrow.length(); i++) {
			char sign = narrow.charAt(i);
			if (!Character.isWhitespace(sign)) {
				folded.append(space ? " " : "").append(plain(sign));
			}
			space = Character.isWhitespace(sign);
		}
		return folded.toString().toLowerCase(Locale.ROOT);
	}

	/**
	 * The clauses of a note: what stands between semicolons and commas that are not in
	 * brackets.
	 * @param note a printed note
	 * @return its clauses, stripped, without empty ones, with half-width signs
	 */
	public static List<String> clauses(String note) {
		List<String> clauses = new ArrayList<>();
		StringBuilder clause = new StringBuilder();
		int depth = 0;
		for (char sign : narrow(note).toCharArray()) {
			depth += (sign == '(') ? 1 : (sign == ')') ? -1 : 0;
			if (depth <= 0 && (sign == ';' || sign == ',')) {
				add(clauses, clause);
			}
			else {
				clause.append(sign);
			}
		}
		add(clauses, clause);
		return clauses;
	}

	private static void add(List<String> clauses, StringBuilder clause) {
		if (!clause.toString().isBlank()) {
			clauses.add(clause.toString().strip());
		}
		clause.setLength(0);
	}

	private static char narrow(char sign) {
		if (sign >= 0xFF01 && sign <= 0xFF5E) {
			return (char) (sign - 0xFEE0);
		}
		return (sign == 0x3000 || sign == 0x00A0) ? ' ' : sign;
	}

	private static char plain(char sign) {
		return switch (sign) {
			case '–', '—', '―', '−', '‐', '‑', '─', '~', '〜' -> '-';
			case '“', '”', '„', '「', '」' -> '"';
			case '‘', '’' -> '\'';
			default -> sign;
		};
	}

}
