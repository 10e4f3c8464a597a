package parkgraph.loaders.policy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import parkgraph.loaders.batch.BatchReader;
import parkgraph.loaders.batch.Link;
import parkgraph.loaders.batch.Thing;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

/**
 * What files say of the text of one document.
 *
 * @param title its title
 * @param characters how long its text is
 * @param hash SHA-256 of its text
 * @param parts its sections, clauses and targets, in the order of the text
 * @param setBy the clause that sets a target, by the target
 */
record KnownPolicy(String title, int characters, String hash, List<PolicyPart> parts, Map<ThingRef, ThingRef> setBy) {

	/** The documents whose text is known, by their keys. */
	static Map<String, KnownPolicy> read(BatchReader batch) {
		Map<ThingRef, Map<String, Object>> things = new LinkedHashMap<>();
		Map<ThingRef, ThingRef> above = new HashMap<>();
		batch.read((item) -> {
			if (item instanceof Thing thing) {
				things.computeIfAbsent(thing.ref(), (ref) -> new HashMap<>()).putAll(thing.properties());
			}
			if (item instanceof Link link && isPart(link)) {
				above.put(link.to(), link.from());
			}
		});
		Map<String, KnownPolicy> known = new LinkedHashMap<>();
		things.forEach((ref, properties) -> {
			if (ref.label().equals(Labels.POLICY_DOCUMENT) && properties.containsKey("characters")) {
				known.put(ref.key(), of(ref, properties, things, above));
			}
		});
		return known;
	}

	/**
	 * Clauses hang below their document and their section; the document tells whose they
	 * are.
	 */
	private static boolean isPart(Link link) {
		return switch (link.type()) {
			case Relationships.HAS_SECTION, Relationships.SETS -> true;
			case Relationships.HAS_CLAUSE -> link.from().label().equals(Labels.POLICY_DOCUMENT);
			default -> false;
		};
	}

	private static KnownPolicy of(ThingRef document, Map<String, Object> properties,
			Map<ThingRef, Map<String, Object>> things, Map<ThingRef, ThingRef> above) {
		List<PolicyPart> parts = things.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().containsKey("start") && root(entry.getKey(), above).equals(document))
			.map((entry) -> PolicyPart.of(entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparing(PolicyPart::start)
				.thenComparing(PolicyPart::end, Comparator.reverseOrder())
				.thenComparing(PolicyPart::number))
			.toList();
		return new KnownPolicy(String.valueOf(properties.get("zh")),
				Math.toIntExact((Long) Objects.requireNonNull(properties.get("characters"))),
				String.valueOf(properties.get("hash")), parts, Map.copyOf(above));
	}

	private static ThingRef root(ThingRef part, Map<ThingRef, ThingRef> above) {
		ThingRef top = part;
		for (ThingRef next = above.get(top); next != null; next = above.get(top)) {
			top = next;
		}
		return top;
	}

}
