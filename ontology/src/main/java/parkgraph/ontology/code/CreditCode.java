package parkgraph.ontology.code;

import java.util.regex.Pattern;

/**
 * 统一社会信用代码: the eighteen characters under which a body is registered (GB 32100). The
 * ninth to seventeenth are the organisation code of earlier years.
 *
 * @param text the eighteen characters
 */
public record CreditCode(String text) {

	/** I, O, S, V and Z are left out, since they look like digits or each other. */
	private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final int LENGTH = 18;

	private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{2}\\d{6}[" + SIGNS + "]{10}");

	private static final int ORGANISATION_FROM = 8;

	public CreditCode {
		if (!isWellFormed(text) || text.charAt(LENGTH - 1) != checkSign(text)) {
			throw new IllegalArgumentException("\"%s\" is not a unified social credit code".formatted(text));
		}
	}

	/** Whether a text has the right length and signs, its check sign left aside. */
	public static boolean isWellFormed(String text) {
		return FORM.matcher(text).matches();
	}

	/** Whether a text is a code, its check sign included. */
	public static boolean isValid(String text) {
		return isWellFormed(text) && text.charAt(LENGTH - 1) == checkSign(text);
	}

	/**
	 * The check sign that belongs to the first seventeen characters.
	 * @param text a well-formed code
	 */
	public static char checkSign(String text) {
		int sum = 0;
		int weight = 1;
		for (int i = 0; i < LENGTH - 1; i++) {
			sum += SIGNS.indexOf(text.charAt(i)) * weight;
			weight = weight * 3 % SIGNS.length();
		}
		return SIGNS.charAt((SIGNS.length() - sum % SIGNS.length()) % SIGNS.length());
	}

	/** The organisation code of earlier years that it contains. */
	public String organisationCode() {
		return this.text.substring(ORGANISATION_FROM, LENGTH - 1);
	}

}
