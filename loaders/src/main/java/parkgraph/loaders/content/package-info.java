/**
 * How each kind of file is read.
 */
@NullMarked
package parkgraph.loaders.content;

import org.jspecify.annotations.NullMarked;
