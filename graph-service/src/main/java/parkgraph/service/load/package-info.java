/**
 * What happens to the store before the first question: its schema and its first content.
 */
@NullMarked
package parkgraph.service.load;

import org.jspecify.annotations.NullMarked;
