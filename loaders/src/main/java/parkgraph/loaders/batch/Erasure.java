package parkgraph.loaders.batch;

/**
 * Takes a property of a thing away.
 *
 * @param ref which thing
 * @param property stored name of the property
 * @param origin where it was said
 */
public record Erasure(ThingRef ref, String property, Origin origin) implements BatchItem {
}
