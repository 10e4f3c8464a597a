package parkgraph.loaders.batch;

/**
 * A relationship between two things.
 *
 * @param type one of the relationship types of the graph
 * @param from where it starts
 * @param to where it ends
 * @param origin where it was said
 */
public record Link(String type, ThingRef from, ThingRef to, Origin origin) implements BatchItem {
}
