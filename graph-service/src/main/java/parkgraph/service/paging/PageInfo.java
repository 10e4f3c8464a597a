package parkgraph.service.paging;

import org.jspecify.annotations.Nullable;

/**
 * What lies around a page.
 *
 * @param hasNextPage whether the list goes on
 * @param hasPreviousPage whether the page began after a cursor
 * @param startCursor place of the page's first thing; absent when the page is empty
 * @param endCursor place of its last thing; absent when the page is empty
 */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
		@Nullable String endCursor) {
}
