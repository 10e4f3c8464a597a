package parkgraph.benchmarks;

import java.util.Locale;

/**
 * Something measured, what it is held against, and whether it keeps its budget.
 *
 * @param what what was measured
 * @param measured the measurement, with its unit
 * @param baseline what it is held against, with its unit
 * @param ratio the one divided by the other
 * @param budget what the ratio may be
 * @param better whether a larger or a smaller ratio is better
 */
record Comparison(String what, String measured, String baseline, double ratio, double budget, Better better) {

	/** Whether the ratio is within its budget. */
	boolean isKept() {
		return switch (this.better) {
			case SMALLER -> this.ratio <= this.budget;
			case LARGER -> this.ratio >= this.budget;
		};
	}

	String row() {
		return String.format(Locale.ROOT, "| %s | %s | %s | %.2f | %s %.2f | %s |", this.what, this.measured,
				this.baseline, this.ratio, this.better.sign(), this.budget, isKept() ? "kept" : "**missed**");
	}

	/** Which ratio one would rather see. */
	enum Better {

		/** Times and memory. */
		SMALLER("≤"),

		/** Rates. */
		LARGER("≥");

		private final String sign;

		Better(String sign) {
			this.sign = sign;
		}

		String sign() {
			return this.sign;
		}

	}

}
