/**
 * From a read batch to a published state: staged, hashed, flipped; all or nothing for
 * every reader.
 */
@NullMarked
package parkgraph.loaders.publish;

import org.jspecify.annotations.NullMarked;
