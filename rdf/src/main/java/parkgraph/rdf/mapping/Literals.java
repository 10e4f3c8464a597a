package parkgraph.rdf.mapping;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Values as literals, each with one way of being written.
 */
public final class Literals {

	private static final Pattern DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

	private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	private Literals() {
	}

	public static Node zh(String text) {
		return NodeFactory.createLiteralLang(text, "zh");
	}

	public static Node en(String text) {
		return NodeFactory.createLiteralLang(text, "en");
	}

	public static Node text(String text) {
		return NodeFactory.createLiteralString(text);
	}

	public static Node integer(long number) {
		return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
	}

	public static Node bool(boolean value) {
		return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
	}

	/** An exact number, without trailing zeros and without an exponent. */
	public static Node decimal(BigDecimal number) {
		BigDecimal plain = (number.signum() == 0) ? BigDecimal.ZERO : number.stripTrailingZeros();
		return NodeFactory.createLiteralDT(plain.toPlainString(), XSDDatatype.XSDdecimal);
	}

	/**
	 * So many steps of an indicator.
	 * @param steps whole steps
	 * @param decimals how many decimal places of the base unit a step has
	 */
	public static Node steps(long steps, int decimals) {
		return decimal(BigDecimal.valueOf(steps, decimals));
	}

	/** A date, month or year as exact as given; what is none of them stays a text. */
	public static Node date(String given) {
		if (DAY.matcher(given).matches()) {
			return NodeFactory.createLiteralDT(given, XSDDatatype.XSDdate);
		}
		if (MONTH.matcher(given).matches()) {
			return NodeFactory.createLiteralDT(given, XSDDatatype.XSDgYearMonth);
		}
		return YEAR.matcher(given).matches() ? NodeFactory.createLiteralDT(given, XSDDatatype.XSDgYear) : text(given);
	}

}
