/**
 * The terms and codes in which the graph is written as RDF, with their meaning in Chinese
 * and English.
 */
@NullMarked
package parkgraph.rdf.vocabulary;

import org.jspecify.annotations.NullMarked;
