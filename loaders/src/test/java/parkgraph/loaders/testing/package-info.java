/**
 * What the tests of this module share: an empty store, and batches written in a line or
 * two.
 */
@NullMarked
package parkgraph.loaders.testing;

import org.jspecify.annotations.NullMarked;
