package parkgraph.ontology.ledger;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;

/**
 * One part of the difference.
 *
 * @param kind which
 * @param lines the enterprises, in the order of their ids
 */
public record LedgerPart(PartKind kind, List<LedgerLine> lines) {

	/**
	 * How much of the difference all of them may be.
	 * @return the sum; absent when the amount of one of them is unknown
	 */
	public @Nullable Bounds amount() {
		if (this.lines.stream().anyMatch((line) -> line.amount() == null)) {
			return null;
		}
		return this.lines.stream()
			.map((line) -> Objects.requireNonNull(line.amount()))
			.reduce(Intervals.NOTHING, Intervals::sum);
	}

}
