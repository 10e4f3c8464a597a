/**
 * How complete each list is declared to be.
 */
@NullMarked
package parkgraph.service.completeness;

import org.jspecify.annotations.NullMarked;
