package parkgraph.loaders.batch;

/**
 * Points at a thing by its label and business key.
 *
 * @param label one of the labels of the graph
 * @param key value of that label's key property
 */
public record ThingRef(String label, String key) {
}
