package parkgraph.ontology.ledger;

import parkgraph.ontology.amount.Bounds;

/**
 * Sums and differences of amounts that are known within bounds; an open end stays open.
 */
final class Intervals {

	static final Bounds NOTHING = Bounds.point(0);

	private Intervals() {
	}

	static Bounds sum(Bounds one, Bounds other) {
		return new Bounds(low(one.low(), other.low()), high(one.high(), other.high()));
	}

	static Bounds difference(Bounds one, Bounds other) {
		return sum(one, negative(other));
	}

	private static Bounds negative(Bounds bounds) {
		return new Bounds(bounds.isBoundedAbove() ? -bounds.high() : Long.MIN_VALUE,
				bounds.isBoundedBelow() ? -bounds.low() : Long.MAX_VALUE);
	}

	/** Some part of an amount, nobody knows which: between nothing and all of it. */
	static Bounds someOf(Bounds whole) {
		return new Bounds(Math.min(0, whole.low()), Math.max(0, whole.high()));
	}

	private static long low(long one, long other) {
		return (one == Long.MIN_VALUE || other == Long.MIN_VALUE) ? Long.MIN_VALUE : Math.addExact(one, other);
	}

	private static long high(long one, long other) {
		return (one == Long.MAX_VALUE || other == Long.MAX_VALUE) ? Long.MAX_VALUE : Math.addExact(one, other);
	}

}
