/**
 * Tables as users send them: columns with names, rows with the numbers a user counts.
 */
@NullMarked
package parkgraph.loaders.table;

import org.jspecify.annotations.NullMarked;
