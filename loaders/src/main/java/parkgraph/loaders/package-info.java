/**
 * From files to a published state.
 */
@NullMarked
package parkgraph.loaders;

import org.jspecify.annotations.NullMarked;
