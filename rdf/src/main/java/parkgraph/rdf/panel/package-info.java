/**
 * The figures of parks as a table, which is what economists load first.
 */
@NullMarked
package parkgraph.rdf.panel;

import org.jspecify.annotations.NullMarked;
