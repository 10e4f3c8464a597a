/**
 * How large a request may be, and what is said when it is larger.
 */
@NullMarked
package parkgraph.service.limit;

import org.jspecify.annotations.NullMarked;
