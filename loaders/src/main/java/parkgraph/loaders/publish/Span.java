package parkgraph.loaders.publish;

/**
 * The states between which a figure counts for one audience.
 *
 * @param since from which state on; {@link Staging#NEVER} if it has never counted
 * @param until up to which state, not included; {@link Staging#NEVER} while it counts
 */
record Span(long since, long until) {

	/** It has never counted. */
	static final Span UNUSED = new Span(Staging.NEVER, Staging.NEVER);

	static Span from(long state) {
		return new Span(state, Staging.NEVER);
	}

	boolean isUnused() {
		return this.since == Staging.NEVER;
	}

	boolean holds() {
		return !isUnused() && this.until == Staging.NEVER;
	}

	/**
	 * This span when it ends with a state that is still being made.
	 * @param target number of that state
	 * @return ended there, or as if it had never been if it began no earlier
	 */
	Span endingAt(long target) {
		if (!holds()) {
			return this;
		}
		return (this.since < target) ? new Span(this.since, target) : UNUSED;
	}

}
