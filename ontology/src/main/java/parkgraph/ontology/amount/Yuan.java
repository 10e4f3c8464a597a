package parkgraph.ontology.amount;

import java.math.BigDecimal;

/**
 * An amount of money in whole yuan; exact, or refused.
 *
 * @param amount whole yuan
 */
public record Yuan(long amount) implements Comparable<Yuan> {

	/**
	 * The amount that a number in a printed unit stands for.
	 * @param value the number as printed
	 * @param unit the unit printed beside it
	 * @return the same amount in whole yuan
	 * @throws IllegalArgumentException if the number is not a whole number of yuan or
	 * does not fit
	 */
	public static Yuan of(BigDecimal value, MoneyUnit unit) {
		try {
			return new Yuan(value.movePointRight(unit.zeros()).longValueExact());
		}
		catch (ArithmeticException ex) {
			throw new IllegalArgumentException("Not a whole number of yuan: %s %s".formatted(value, unit.zh()), ex);
		}
	}

	/**
	 * This amount as a number of the given unit, without rounding.
	 * @param unit the unit to express it in
	 * @return an exact decimal without trailing zeros, in plain notation
	 */
	public BigDecimal in(MoneyUnit unit) {
		BigDecimal shifted = BigDecimal.valueOf(this.amount).movePointLeft(unit.zeros()).stripTrailingZeros();
		return (shifted.scale() < 0) ? shifted.setScale(0) : shifted;
	}

	@Override
	public int compareTo(Yuan other) {
		return Long.compare(this.amount, other.amount);
	}

}
