/**
 * Parks: one by its code, or many by what they have in common.
 */
@NullMarked
package parkgraph.service.park;

import org.jspecify.annotations.NullMarked;
