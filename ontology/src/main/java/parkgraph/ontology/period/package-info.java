/**
 * The time a figure speaks of: a calendar year, a part of one, an assessment year.
 */
@NullMarked
package parkgraph.ontology.period;

import org.jspecify.annotations.NullMarked;
