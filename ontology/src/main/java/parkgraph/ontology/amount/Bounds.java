package parkgraph.ontology.amount;

/**
 * The closed interval of whole steps a value is known to lie in. A step is the smallest
 * difference its indicator knows (one yuan, a ten-thousandth of a percent, one piece), so
 * an open end is written as the next step: 突破600亿元 is {@code [60_000_000_001, MAX]}.
 *
 * @param low the least it can be; {@link Long#MIN_VALUE} when nothing is known below
 * @param high the most it can be; {@link Long#MAX_VALUE} when nothing is known above
 */
public record Bounds(long low, long high) {

	/** Nothing is known at all. */
	public static final Bounds UNBOUNDED = new Bounds(Long.MIN_VALUE, Long.MAX_VALUE);

	public Bounds {
		if (low > high) {
			throw new IllegalArgumentException("Bounds are upside down: %d is more than %d".formatted(low, high));
		}
	}

	public static Bounds point(long value) {
		return new Bounds(value, value);
	}

	/** Strictly more: 超, 突破. */
	public static Bounds over(long value) {
		return new Bounds(Math.addExact(value, 1), Long.MAX_VALUE);
	}

	/** This much or more: 以上, 不低于. */
	public static Bounds atLeast(long value) {
		return new Bounds(value, Long.MAX_VALUE);
	}

	/** Strictly less: 低于. */
	public static Bounds under(long value) {
		return new Bounds(Long.MIN_VALUE, Math.subtractExact(value, 1));
	}

	/** This much or less: 以下, 不超过. */
	public static Bounds atMost(long value) {
		return new Bounds(Long.MIN_VALUE, value);
	}

	public boolean isPoint() {
		return this.low == this.high;
	}

	public boolean isBoundedBelow() {
		return this.low != Long.MIN_VALUE;
	}

	public boolean isBoundedAbove() {
		return this.high != Long.MAX_VALUE;
	}

	/** Whether both ends are known, so that a distance to something can be stated. */
	public boolean isTwoSided() {
		return isBoundedBelow() && isBoundedAbove();
	}

	public boolean overlaps(Bounds other) {
		return this.low <= other.high && other.low <= this.high;
	}

	/** Whether every value this allows is allowed by the other too. */
	public boolean isWithin(Bounds other) {
		return other.low <= this.low && this.high <= other.high;
	}

	/**
	 * These bounds with both known ends moved outwards.
	 * @param steps by how much, 0 or more
	 * @return bounds that allow a little more; open ends stay open
	 */
	public Bounds widened(long steps) {
		return new Bounds(isBoundedBelow() ? Math.subtractExact(this.low, steps) : this.low,
				isBoundedAbove() ? Math.addExact(this.high, steps) : this.high);
	}

}
