/**
 * Regions, and what lies in what.
 */
@NullMarked
package parkgraph.service.region;

import org.jspecify.annotations.NullMarked;
