/**
 * Figures of one subject and indicator, year by year.
 */
@NullMarked
package parkgraph.service.series;

import org.jspecify.annotations.NullMarked;
