/**
 * Enterprises at work in parks.
 */
@NullMarked
package parkgraph.service.enterprise;

import org.jspecify.annotations.NullMarked;
