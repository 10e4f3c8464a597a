/**
 * Codes that carry a check digit.
 */
@NullMarked
package parkgraph.ontology.code;

import org.jspecify.annotations.NullMarked;
