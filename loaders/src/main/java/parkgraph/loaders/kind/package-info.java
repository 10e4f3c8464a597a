/**
 * Kinds of content that departments send, each declared as a table of columns; one reader
 * for all of them.
 */
@NullMarked
package parkgraph.loaders.kind;

import org.jspecify.annotations.NullMarked;
