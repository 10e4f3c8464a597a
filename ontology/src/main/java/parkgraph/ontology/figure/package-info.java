/**
 * Figures: how sure a value is, which statement counts, where it stands against a
 * threshold.
 */
@NullMarked
package parkgraph.ontology.figure;

import org.jspecify.annotations.NullMarked;
