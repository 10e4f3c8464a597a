package parkgraph.service.reconcile;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;
import parkgraph.service.graphql.Money;

/**
 * An amount of money that is known exactly or within bounds.
 *
 * @param bounds what it may be, in yuan
 */
record LedgerAmount(Bounds bounds) {

	static @Nullable LedgerAmount of(@Nullable Bounds bounds) {
		return (bounds != null) ? new LedgerAmount(bounds) : null;
	}

	public @Nullable Money exact() {
		return this.bounds.isPoint() ? Money.ofYuan(this.bounds.low()) : null;
	}

	public @Nullable Money low() {
		return this.bounds.isBoundedBelow() ? Money.ofYuan(this.bounds.low()) : null;
	}

	public @Nullable Money high() {
		return this.bounds.isBoundedAbove() ? Money.ofYuan(this.bounds.high()) : null;
	}

}
