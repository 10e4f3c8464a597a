/**
 * Files that people send: checked, and published when they say so.
 */
@NullMarked
package parkgraph.loaders.sent;

import org.jspecify.annotations.NullMarked;
