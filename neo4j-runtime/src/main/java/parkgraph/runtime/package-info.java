/**
 * The launcher inside the database's own process.
 */
@NullMarked
package parkgraph.runtime;

import org.jspecify.annotations.NullMarked;
