package parkgraph.service.threshold;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.amount.Yuan;

/**
 * What is missing from a value to a threshold. For bounds, what is missing at most, from
 * their lower end, and at least, from their upper end.
 *
 * @param most the gap from the lower end
 * @param least the gap from the upper end, 0 when that reaches the threshold
 * @param share the gap at most as percent of the threshold, rounded half up to 2 decimals
 * @param growth the growth in percent that closes the gap at most, rounded half up to 2
 * decimals; absent when the value is not positive, since nothing grows from nothing
 */
record Distance(Yuan most, Yuan least, BigDecimal share, @Nullable BigDecimal growth) {

	private static final int DECIMALS = 2;

	/**
	 * Measures the way to a threshold.
	 * @param value a value with both ends known that does not lie beyond the threshold as
	 * a whole
	 * @param threshold more than zero
	 */
	static Distance between(Bounds value, Yuan threshold) {
		BigDecimal most = BigDecimal.valueOf(threshold.amount()).subtract(BigDecimal.valueOf(value.low()));
		long least = Math.max(0, Math.subtractExact(threshold.amount(), value.high()));
		return new Distance(new Yuan(most.longValueExact()), new Yuan(least), percent(most, threshold.amount()),
				(value.low() > 0) ? percent(most, value.low()) : null);
	}

	private static BigDecimal percent(BigDecimal part, long whole) {
		return part.movePointRight(2).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
	}

	/**
	 * Whether the print is too coarse to tell on which side of the threshold the value
	 * lies.
	 * @param value the value as read
	 * @param precision half a unit of the last printed digit
	 * @param threshold the threshold
	 */
	static boolean isWithinRounding(Bounds value, long precision, Yuan threshold) {
		return value.widened(precision).overlaps(Bounds.point(threshold.amount()));
	}

}
