package parkgraph.service.paging;

/**
 * A thing and its place in a list.
 *
 * @param node the thing
 * @param cursor the text that continues the list after it
 * @param <T> what is listed
 */
public record Edge<T>(T node, String cursor) {
}
