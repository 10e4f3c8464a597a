/**
 * Who has handed in their yearly returns, and who has not.
 */
@NullMarked
package parkgraph.service.returns;

import org.jspecify.annotations.NullMarked;
