/**
 * Answers SPARQL queries of strangers: what is not read-only, harmless and bounded is
 * refused, what takes too long is stopped.
 */
@NullMarked
package parkgraph.rdf.query;

import org.jspecify.annotations.NullMarked;
