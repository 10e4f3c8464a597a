package parkgraph.loaders.ledger;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.amount.MoneyUnit;
import parkgraph.ontology.amount.Yuan;
import parkgraph.ontology.wording.Wording;

/**
 * Amounts as a ledger shows them: exact, in 亿元 or billion yuan, bounds as bounds.
 */
final class LedgerAmounts {

	private LedgerAmounts() {
	}

	static Wording of(@Nullable Bounds bounds) {
		if (bounds == null || (!bounds.isBoundedBelow() && !bounds.isBoundedAbove())) {
			return new Wording("不明", "not known");
		}
		if (bounds.isPoint()) {
			return point(bounds.low());
		}
		if (!bounds.isBoundedAbove()) {
			return new Wording("至少" + point(bounds.low()).zh(), "at least " + point(bounds.low()).en());
		}
		if (!bounds.isBoundedBelow()) {
			return new Wording("至多" + point(bounds.high()).zh(), "at most " + point(bounds.high()).en());
		}
		return new Wording(point(bounds.low()).zh() + "至" + point(bounds.high()).zh(),
				point(bounds.low()).en() + " to " + point(bounds.high()).en());
	}

	private static Wording point(long yuan) {
		BigDecimal yi = new Yuan(yuan).in(MoneyUnit.YI_YUAN);
		BigDecimal billion = new Yuan(yuan).in(MoneyUnit.BILLION_YUAN);
		return new Wording(yi.toPlainString() + "亿元", billion.toPlainString() + " billion yuan");
	}

}
