package parkgraph.service.paging;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;

/**
 * One page of a list in the form Relay clients expect.
 *
 * @param edges the page's things, each with its place in the list
 * @param pageInfo what lies before and after
 * @param count counts the whole list; asked only when the total is wanted
 * @param <T> what is listed
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, IntSupplier count) {

	/**
	 * Makes a page of rows that were read one further than the page is long.
	 * @param rows up to {@link Page#oneMore()} rows
	 * @param page which page was asked for
	 * @param place where a row stands in the list
	 * @param count counts the whole list
	 * @param <T> what is listed
	 * @return the page
	 */
	public static <T> Connection<T> of(List<T> rows, Page page, Function<T, Cursor> place, IntSupplier count) {
		boolean more = rows.size() > page.first();
		List<Edge<T>> edges = (more ? rows.subList(0, page.first()) : rows).stream()
			.map((row) -> new Edge<>(row, place.apply(row).text()))
			.toList();
		String start = edges.isEmpty() ? null : edges.get(0).cursor();
		String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
		return new Connection<>(edges, new PageInfo(more, page.after() != null, start, end), count);
	}

	/**
	 * The same page of something else.
	 * @param node what becomes of each thing
	 * @param total counts the whole list
	 * @param <R> what is listed then
	 * @return the page
	 */
	public <R> Connection<R> map(Function<T, R> node, IntSupplier total) {
		return new Connection<>(
				this.edges.stream().map((edge) -> new Edge<>(node.apply(edge.node()), edge.cursor())).toList(),
				this.pageInfo, total);
	}

	/** The things alone, for those who need no cursors. */
	public List<T> nodes() {
		return this.edges.stream().map(Edge::node).toList();
	}

	public int totalCount() {
		return this.count.getAsInt();
	}

}
