/**
 * Anything by its global id.
 */
@NullMarked
package parkgraph.service.node;

import org.jspecify.annotations.NullMarked;
