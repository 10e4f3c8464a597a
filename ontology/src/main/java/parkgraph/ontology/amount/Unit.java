package parkgraph.ontology.amount;

import java.math.BigDecimal;

/**
 * The unit an indicator is kept in, and how small a step it knows. Every value is a whole
 * number of steps, so that values are compared exactly.
 *
 * @param kind what sort of thing is counted
 * @param zh the unit as printed in Chinese, empty for a bare number
 * @param en the unit in English, empty for a bare number
 * @param decimals how many decimal places of the unit a step has; 0 when the unit itself
 * is the step
 */
public record Unit(UnitKind kind, String zh, String en, int decimals) {

	/** Money in yuan, to the yuan. */
	public static final Unit YUAN = new Unit(UnitKind.YUAN, "元", "yuan", 0);

	/** Shares and rates, to a ten-thousandth of a percent. */
	public static final Unit PERCENT = new Unit(UnitKind.PERCENT, "%", "%", 4);

	public Unit {
		if (decimals < 0 || decimals > 9) {
			throw new IllegalArgumentException("A step has 0 to 9 decimal places, not %d".formatted(decimals));
		}
	}

	/**
	 * How many steps a number of this unit is.
	 * @param value a number of this unit
	 * @return the same value in whole steps
	 * @throws IllegalArgumentException if it is not a whole number of steps or does not
	 * fit
	 */
	public long steps(BigDecimal value) {
		try {
			return value.movePointRight(this.decimals).longValueExact();
		}
		catch (ArithmeticException ex) {
			throw new IllegalArgumentException(
					"Not a whole number of steps of %s %s: %s".formatted(step().toPlainString(), this.en, value), ex);
		}
	}

	/**
	 * The number of this unit that so many steps are.
	 * @param steps whole steps
	 * @return the exact number, without trailing zeros, in plain notation
	 */
	public BigDecimal value(long steps) {
		BigDecimal value = BigDecimal.valueOf(steps, this.decimals).stripTrailingZeros();
		return (value.scale() < 0) ? value.setScale(0) : value;
	}

	/**
	 * The smallest difference this unit knows.
	 * @return for example 0.0001 for percent
	 */
	public BigDecimal step() {
		return BigDecimal.ONE.movePointLeft(this.decimals);
	}

}
