/**
 * Long lists, page by page, with cursors that neither skip nor repeat.
 */
@NullMarked
package parkgraph.service.paging;

import org.jspecify.annotations.NullMarked;
