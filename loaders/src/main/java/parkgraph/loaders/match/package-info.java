/**
 * Who is meant by a printed name that nothing bears letter by letter.
 */
@NullMarked
package parkgraph.loaders.match;

import org.jspecify.annotations.NullMarked;
