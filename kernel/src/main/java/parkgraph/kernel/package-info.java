/**
 * The embedded database as a child process.
 */
@NullMarked
package parkgraph.kernel;

import org.jspecify.annotations.NullMarked;
