/**
 * 对数: a park's own figure against the sum of its enterprises' figures.
 */
@NullMarked
package parkgraph.ontology.ledger;

import org.jspecify.annotations.NullMarked;
