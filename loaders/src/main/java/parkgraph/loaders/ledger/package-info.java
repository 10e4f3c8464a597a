/**
 * 对数单: what a park states against what its enterprises state, to read and to print.
 */
@NullMarked
package parkgraph.loaders.ledger;

import org.jspecify.annotations.NullMarked;
