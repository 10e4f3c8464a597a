/**
 * Published states that somebody named.
 */
@NullMarked
package parkgraph.service.release;

import org.jspecify.annotations.NullMarked;
