/**
 * What the graph is as RDF: the vocabulary, the export, its checks and its snapshots.
 */
@NullMarked
package parkgraph.rdf;

import org.jspecify.annotations.NullMarked;
