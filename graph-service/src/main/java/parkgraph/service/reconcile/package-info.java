/**
 * 对数: what a park states against what its enterprises state.
 */
@NullMarked
package parkgraph.service.reconcile;

import org.jspecify.annotations.NullMarked;
