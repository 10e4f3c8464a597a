/**
 * Statements about the same thing that cannot both be right.
 */
@NullMarked
package parkgraph.service.conflict;

import org.jspecify.annotations.NullMarked;
