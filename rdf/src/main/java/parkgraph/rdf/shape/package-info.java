/**
 * The shapes that the export keeps to, and checking a graph against them.
 */
@NullMarked
package parkgraph.rdf.shape;

import org.jspecify.annotations.NullMarked;
