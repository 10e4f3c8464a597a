package parkgraph.loaders.synthetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

import parkgraph.ontology.amount.MoneyUnit;
import parkgraph.ontology.amount.Yuan;

/**
 * A value the way a report prints it.
 *
 * @param qualifier the words beside it, such as 突破; may be empty
 * @param value the number
 * @param unit its unit
 */
record Printed(String qualifier, String value, String unit) {

	private static final long YI = 100_000_000L;

	/** In 亿元 with two decimals, the usual print. */
	static Printed inYi(long yuan) {
		BigDecimal amount = new Yuan(yuan).in(MoneyUnit.YI_YUAN).setScale(2, RoundingMode.HALF_UP);
		return new Printed("", amount.toPlainString(), "亿元");
	}

	/** In whole 万元 with commas between the thousands. */
	static Printed inWan(long yuan) {
		StringBuilder digits = new StringBuilder(Long.toString(yuan / 10_000));
		for (int comma = digits.length() - 3; comma > 0; comma -= 3) {
			digits.insert(comma, ',');
		}
		return new Printed("", digits.toString(), "万元");
	}

	/** In whole 千元, as the yearbooks of high-tech zones do. */
	static Printed inThousands(long yuan) {
		return new Printed("", Long.toString(yuan / 1000), "千元");
	}

	/** To the yuan. */
	static Printed exactly(long yuan) {
		return new Printed("", Long.toString(yuan), "元");
	}

	/** A round number that was passed: 突破 600 亿元. */
	static Printed over(long yuan) {
		long step = roundStep(yuan);
		return new Printed("突破", Long.toString((yuan - 1) / step * step / YI), "亿元");
	}

	/** A round number that is about right: 约 610 亿元. */
	static Printed about(long yuan) {
		return new Printed("约", Long.toString((yuan + YI / 2) / YI), "亿元");
	}

	/** A round number to be reached: 力争 700 亿元. */
	static Printed aimed(String qualifier, long yuan) {
		long step = roundStep(yuan);
		return new Printed(qualifier, Long.toString((yuan + step) / step * step / YI), "亿元");
	}

	static Printed count(long number, String unit) {
		return new Printed("", Long.toString(number), unit);
	}

	private static long roundStep(long yuan) {
		if (yuan > 1000 * YI) {
			return 100 * YI;
		}
		return (yuan > 100 * YI) ? 10 * YI : YI;
	}

	/** The number of a smaller unit, with the unit left as it was. */
	Printed withPointMovedRight(int places) {
		String moved = new BigDecimal(this.value).movePointRight(places).toPlainString();
		return new Printed(this.qualifier, moved, this.unit);
	}

	/** With the first two neighbouring digits that differ exchanged. */
	Printed withDigitsTransposed() {
		StringBuilder digits = new StringBuilder(this.value);
		for (int i = 0; i + 1 < digits.length(); i++) {
			char here = digits.charAt(i);
			char next = digits.charAt(i + 1);
			boolean bothDigits = Character.isDigit(here) && Character.isDigit(next);
			if (bothDigits && here != next && (i > 0 || next != '0')) {
				digits.setCharAt(i, next);
				digits.setCharAt(i + 1, here);
				break;
			}
		}
		return new Printed(this.qualifier, digits.toString(), this.unit);
	}

	@Override
	public String toString() {
		return this.qualifier + this.value + this.unit;
	}

}
