/**
 * The threshold question: which parks are over a rung, which are near, and how much is
 * known.
 */
@NullMarked
package parkgraph.service.threshold;

import org.jspecify.annotations.NullMarked;
