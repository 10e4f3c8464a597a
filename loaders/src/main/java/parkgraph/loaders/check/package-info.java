/**
 * Rules that look beyond one cell: what else the file says, and what is known already.
 */
@NullMarked
package parkgraph.loaders.check;

import org.jspecify.annotations.NullMarked;
