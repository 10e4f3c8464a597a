/**
 * How printed values are read: numbers in characters, qualifiers, units, words for
 * missing.
 */
@NullMarked
package parkgraph.ontology.text;

import org.jspecify.annotations.NullMarked;
