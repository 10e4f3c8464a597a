/**
 * Targets of policy documents and how far they are met.
 */
@NullMarked
package parkgraph.service.target;

import org.jspecify.annotations.NullMarked;
