/**
 * What is measured, and the names it goes by in print.
 */
@NullMarked
package parkgraph.ontology.indicator;

import org.jspecify.annotations.NullMarked;
