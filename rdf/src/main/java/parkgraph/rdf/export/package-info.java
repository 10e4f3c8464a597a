/**
 * One state of the graph as RDF, streamed in an order that is always the same.
 */
@NullMarked
package parkgraph.rdf.export;

import org.jspecify.annotations.NullMarked;
