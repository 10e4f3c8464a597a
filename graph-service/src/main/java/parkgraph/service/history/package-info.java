/**
 * Who changed what, and when: the old and the new value of each figure and description.
 */
@NullMarked
package parkgraph.service.history;

import org.jspecify.annotations.NullMarked;
