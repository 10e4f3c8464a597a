/**
 * What somebody stated, where it stands, and whether it counts.
 */
@NullMarked
package parkgraph.service.observation;

import org.jspecify.annotations.NullMarked;
