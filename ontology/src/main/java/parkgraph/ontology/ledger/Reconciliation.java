package parkgraph.ontology.ledger;

import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;

/**
 * A park's own figure beside the sum of its enterprises. All amounts are in yuan; what is
 * known within bounds only is added within bounds.
 *
 * @param own the park's own figure of the year; absent when there is none that counts
 * @param units how many enterprises are in the park, in whatever way
 * @param stating how many of them state a figure of the year
 * @param reported 汇总数: the sum of their figures, whole, as reported; without bounds when
 * none states any
 * @param once 剔重数: the same when everything is counted in one park only, the one where it
 * works; of who works in several, some part that nobody knows
 * @param parts what the difference is made of, each kind once
 */
public record Reconciliation(@Nullable LedgerFigure own, int units, int stating, Bounds reported, Bounds once,
		List<LedgerPart> parts) {

	/** The park's own figure less the sum counted once; absent without an own figure. */
	public @Nullable Bounds difference() {
		return (this.own != null) ? Intervals.difference(this.own.bounds(), this.once) : null;
	}

	/**
	 * What remains of the difference when figures that look slipped are taken for what
	 * they would be. What units that state nothing would have stated is part of it.
	 */
	public @Nullable Bounds remaining() {
		Bounds difference = difference();
		Bounds slipped = part(PartKind.UNIT_SLIP).amount();
		return (difference == null || slipped == null) ? difference : Intervals.sum(difference, slipped);
	}

	/** Whether what remains has to do with units of which nothing is known. */
	public boolean isComplete() {
		return part(PartKind.MISSING).lines().isEmpty() && part(PartKind.TIMING).lines().isEmpty();
	}

	/** One part of the difference. */
	public LedgerPart part(PartKind kind) {
		return this.parts.stream().filter((part) -> part.kind() == kind).findFirst().orElseThrow();
	}

}
