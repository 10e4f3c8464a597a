package parkgraph.loaders.batch;

/**
 * Whom a row speaks of although nothing of it counts, so that what is wrong with it can
 * be told to them.
 *
 * @param subject whom
 * @param origin the row
 */
public record About(ThingRef subject, Origin origin) implements BatchItem {
}
