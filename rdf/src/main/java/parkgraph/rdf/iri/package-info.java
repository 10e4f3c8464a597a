/**
 * The addresses of things, codes, figures, graphs and terms.
 */
@NullMarked
package parkgraph.rdf.iri;

import org.jspecify.annotations.NullMarked;
