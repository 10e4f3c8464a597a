/**
 * States of the graph as data sets that SPARQL can ask: built aside, switched whole,
 * never changed.
 */
@NullMarked
package parkgraph.rdf.snapshot;

import org.jspecify.annotations.NullMarked;
