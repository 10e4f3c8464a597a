package parkgraph.rdf.mapping;

import java.util.List;
import java.util.Map;

/**
 * A thing of the graph with what it is linked to.
 *
 * @param label its label
 * @param key its key
 * @param properties its properties, as the driver gives them
 * @param links what leaves it
 */
public record ThingNode(String label, String key, Map<String, Object> properties, List<Link> links) {

	/**
	 * Reads a reference.
	 * @param ref label/key
	 * @param properties its properties
	 * @param links what leaves it
	 */
	public static ThingNode of(String ref, Map<String, Object> properties, List<Link> links) {
		return new ThingNode(labelOf(ref), keyOf(ref), properties, links);
	}

	static String labelOf(String ref) {
		return ref.substring(0, ref.indexOf('/'));
	}

	static String keyOf(String ref) {
		return ref.substring(ref.indexOf('/') + 1);
	}

	/**
	 * A relationship that leaves a thing.
	 *
	 * @param type its type
	 * @param ref label/key of the other end
	 */
	public record Link(String type, String ref) {
	}

}
