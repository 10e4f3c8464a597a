/**
 * Exact amounts: yuan, percent, counts, and the closed intervals they are known to lie
 * in.
 */
@NullMarked
package parkgraph.ontology.amount;

import org.jspecify.annotations.NullMarked;
