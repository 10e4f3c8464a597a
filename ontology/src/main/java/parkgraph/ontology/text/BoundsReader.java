package parkgraph.ontology.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

import parkgraph.ontology.amount.Bounds;

/**
 * What a number and the words beside it say about a value.
 *
 * @param approximatePercent how far 约, 近 and 左右 reach on either side
 */
record BoundsReader(int approximatePercent) {

	/**
	 * Reads bounds.
	 * @param steps the number in steps
	 * @param orderOnly whether only an order of magnitude is printed, which is reached or
	 * passed
	 * @param meanings what the words say
	 * @param printed the whole, for messages
	 * @return closed bounds
	 * @throws Refused if the words contradict each other
	 */
	Bounds bounds(long steps, boolean orderOnly, Set<Meaning> meanings, String printed) {
		boolean lower = meanings.stream().anyMatch(Meaning::isLower);
		boolean upper = meanings.stream().anyMatch(Meaning::isUpper);
		if (lower && upper) {
			throw Refused.contradiction(printed);
		}
		if (meanings.contains(Meaning.ABOUT)) {
			return about(steps, lower, upper);
		}
		if (lower || upper) {
			return oneSided(steps, meanings);
		}
		return orderOnly ? Bounds.atLeast(steps) : Bounds.point(steps);
	}

	/** 超…以上 says both; the weaker is taken. */
	private static Bounds oneSided(long steps, Set<Meaning> meanings) {
		if (meanings.contains(Meaning.AT_LEAST)) {
			return Bounds.atLeast(steps);
		}
		if (meanings.contains(Meaning.AT_MOST)) {
			return Bounds.atMost(steps);
		}
		return meanings.contains(Meaning.OVER) ? Bounds.over(steps) : Bounds.under(steps);
	}

	private Bounds about(long steps, boolean lower, boolean upper) {
		BigDecimal value = BigDecimal.valueOf(steps);
		BigDecimal reach = value.abs().multiply(BigDecimal.valueOf(this.approximatePercent, 2));
		long low = value.subtract(reach).setScale(0, RoundingMode.FLOOR).longValueExact();
		long high = value.add(reach).setScale(0, RoundingMode.CEILING).longValueExact();
		return new Bounds(upper ? Long.MIN_VALUE : low, lower ? Long.MAX_VALUE : high);
	}

}
