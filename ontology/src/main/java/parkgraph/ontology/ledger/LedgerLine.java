package parkgraph.ontology.ledger;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.wording.Wording;

/**
 * An enterprise that has to do with the difference.
 *
 * @param unit the enterprise
 * @param amount how much of the difference it may be, in yuan; absent when nobody knows
 * @param why what is the matter with it
 */
public record LedgerLine(LedgerUnit unit, @Nullable Bounds amount, Wording why) {
}
