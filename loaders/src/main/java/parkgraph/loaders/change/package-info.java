/**
 * What publishing a batch would change, told before anything is written.
 */
@NullMarked
package parkgraph.loaders.change;

import org.jspecify.annotations.NullMarked;
