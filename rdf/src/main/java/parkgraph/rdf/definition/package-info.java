/**
 * Pages that explain the vocabulary to people, made from the vocabulary itself.
 */
@NullMarked
package parkgraph.rdf.definition;

import org.jspecify.annotations.NullMarked;
