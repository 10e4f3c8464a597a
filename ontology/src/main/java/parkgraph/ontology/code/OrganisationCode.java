package parkgraph.ontology.code;

import java.util.regex.Pattern;

/**
 * 组织机构代码: the nine characters under which bodies were registered until 2015 (GB 11714),
 * often printed with a hyphen before the last.
 */
public final class OrganisationCode {

	private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

	private static final int[] WEIGHTS = { 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final Pattern FORM = Pattern.compile("[0-9A-Z]{8}[0-9X]");

	private OrganisationCode() {
	}

	/**
	 * Whether a text is a code, its check sign included.
	 * @param text nine characters, without a hyphen
	 */
	public static boolean isValid(String text) {
		return FORM.matcher(text).matches() && text.charAt(WEIGHTS.length) == checkSign(text);
	}

	/** The check sign that belongs to the first eight characters. */
	public static char checkSign(String text) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += SIGNS.indexOf(text.charAt(i)) * WEIGHTS[i];
		}
		int check = 11 - sum % 11;
		return (check == 10) ? 'X' : (check == 11) ? '0' : (char) ('0' + check);
	}

}
