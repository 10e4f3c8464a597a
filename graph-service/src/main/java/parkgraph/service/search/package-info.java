/**
 * Finding things by any name they go by.
 */
@NullMarked
package parkgraph.service.search;

import org.jspecify.annotations.NullMarked;
