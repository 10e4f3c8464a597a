/**
 * Indicators: what is measured, in which unit, under which names.
 */
@NullMarked
package parkgraph.service.indicator;

import org.jspecify.annotations.NullMarked;
