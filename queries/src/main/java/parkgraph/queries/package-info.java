/**
 * Every Cypher statement as a file with a named constant.
 */
@NullMarked
package parkgraph.queries;

import org.jspecify.annotations.NullMarked;
