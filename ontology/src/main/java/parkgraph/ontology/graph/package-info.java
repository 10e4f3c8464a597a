/**
 * The names the graph is made of.
 */
@NullMarked
package parkgraph.ontology.graph;

import org.jspecify.annotations.NullMarked;
