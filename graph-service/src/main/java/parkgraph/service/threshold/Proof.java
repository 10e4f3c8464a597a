package parkgraph.service.threshold;

import parkgraph.ontology.amount.Bounds;

/**
 * A figure that proves a bound.
 *
 * @param bounds what it proves of the asked value
 * @param figure the figure, with its rule
 */
record Proof(Bounds bounds, EvidenceFigure figure) {
}
