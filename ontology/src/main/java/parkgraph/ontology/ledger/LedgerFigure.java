package parkgraph.ontology.ledger;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.scope.Scope;

/**
 * A figure that counts for its key, as a ledger needs it.
 *
 * @param period code of its period
 * @param year the calendar year; absent unless the period is a full one
 * @param series whether it is the one that carries its year's series
 * @param scope what it covers
 * @param bounds what it may be, in yuan
 * @param printed how it was printed
 */
public record LedgerFigure(String period, @Nullable Integer year, boolean series, Scope scope, Bounds bounds,
		String printed) {

	boolean isOf(int asked) {
		return this.year != null && this.year == asked;
	}

	/** Whether it is of a part of a year or of a moment in it. */
	boolean isWithin(int asked) {
		return this.year == null && this.period.matches("[@A]?" + asked + "(-.*)?");
	}

}
