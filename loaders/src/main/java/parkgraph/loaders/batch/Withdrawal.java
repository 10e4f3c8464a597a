package parkgraph.loaders.batch;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;

/**
 * Says that a figure counts no more: everything that was stated before of exactly the
 * same steps back. A statement of its own, taken back like any other.
 *
 * @param subject whom it is about
 * @param indicator code of the indicator
 * @param scope canonical code of the scope
 * @param period canonical code of the period
 * @param year the calendar year, only when the period is a full one
 * @param planned whether the plan is meant, not what was measured
 * @param cause which row action withdraws it
 * @param expected the value that whoever withdraws it takes to count, in steps of the
 * indicator; absent when they do not say
 * @param name the name under which the row speaks of the subject
 * @param periodPrinted the period, in Chinese
 * @param source id of the source
 * @param reason why; absent when nobody says
 * @param origin where it was said
 */
public record Withdrawal(ThingRef subject, String indicator, String scope, String period, @Nullable Integer year,
		boolean planned, Cause cause, @Nullable Bounds expected, String name, String periodPrinted, String source,
		@Nullable String reason, Origin origin) implements BatchItem {

	/**
	 * Which row action withdraws a figure.
	 */
	public enum Cause {

		/** The row names it to be withdrawn. */
		DELETE,

		/** The row replaces what was said before, and says nothing, or something else. */
		REPLACE

	}

}
