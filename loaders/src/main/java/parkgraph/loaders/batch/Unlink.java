package parkgraph.loaders.batch;

/**
 * Parts two things that were joined.
 *
 * @param type one of the relationship types of the graph
 * @param from where the relationship starts
 * @param to where it ends
 * @param origin where it was said
 */
public record Unlink(String type, ThingRef from, ThingRef to, Origin origin) implements BatchItem {
}
