package parkgraph.loaders.batch;

import java.util.Map;

/**
 * A thing a row describes. Saying the same thing twice in one batch merges the
 * descriptions; a property that is absent is left alone, never erased.
 *
 * @param ref which thing
 * @param properties stored property names and values (String, Long, Boolean, Double for
 * coordinates, List of String); never null values
 * @param origin where it was described
 */
public record Thing(ThingRef ref, Map<String, Object> properties, Origin origin) implements BatchItem {
}
