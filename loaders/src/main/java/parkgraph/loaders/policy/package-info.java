/**
 * Holds what is known of policy documents against a text of theirs.
 */
@NullMarked
package parkgraph.loaders.policy;

import org.jspecify.annotations.NullMarked;
