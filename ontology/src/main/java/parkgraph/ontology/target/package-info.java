/**
 * What documents want: ladders of thresholds, and the populations of parks they count.
 */
@NullMarked
package parkgraph.ontology.target;

import org.jspecify.annotations.NullMarked;
