package parkgraph.ontology.target;

import java.math.BigInteger;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.figure.Standing;

/**
 * How much a value may fall short of what is wanted and still be near it.
 *
 * @param percent of the wanted value, from 0 to 100
 */
public record Nearness(int percent) {

	private static final int WHOLE = 100;

	public Nearness {
		if (percent < 0 || percent > WHOLE) {
			throw new IllegalArgumentException("A tolerance is 0 to 100 percent, not %d".formatted(percent));
		}
	}

	/**
	 * Where a value stands against what is wanted.
	 * @param comparator how they are compared
	 * @param value what is known of the value, in steps of its indicator
	 * @param wanted the wanted value in the same steps
	 * @return near only when every value allowed is within the tolerance and none meets
	 * it
	 */
	public TargetStatus status(Comparator comparator, Bounds value, long wanted) {
		Standing standing = comparator.standing(value, wanted);
		if (standing == Standing.NOT_MET && isNear(comparator, value, wanted)) {
			return TargetStatus.NEAR;
		}
		return TargetStatus.of(standing);
	}

	private boolean isNear(Comparator comparator, Bounds value, long wanted) {
		boolean notFarBelow = value.isBoundedBelow() && part(value.low(), WHOLE, wanted, WHOLE - this.percent) >= 0;
		boolean notFarAbove = value.isBoundedAbove() && part(value.high(), WHOLE, wanted, WHOLE + this.percent) <= 0;
		return switch (comparator) {
			case OVER, AT_LEAST, ABOUT -> notFarBelow;
			case UNDER, AT_MOST -> notFarAbove;
			case EXACTLY -> notFarBelow && notFarAbove;
		};
	}

	private static int part(long value, int factor, long wanted, int share) {
		return BigInteger.valueOf(value)
			.multiply(BigInteger.valueOf(factor))
			.compareTo(BigInteger.valueOf(wanted).multiply(BigInteger.valueOf(share)));
	}

}
