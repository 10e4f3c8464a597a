package parkgraph.loaders.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.Link;
import parkgraph.loaders.batch.Thing;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.content.ContentBatch;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

/**
 * The names that the shipped facts give to things, and the regions they know.
 */
final class ShippedNames {

	private static final ShippedNames FACTS = new ShippedNames();

	private final Map<String, String> regions = new HashMap<>();

	private final Map<ThingRef, String> called = new HashMap<>();

	private final Map<ThingRef, String> located = new HashMap<>();

	private final List<Thing> names = new ArrayList<>();

	private ShippedNames() {
		ContentBatch.bundled().read(this::take);
	}

	private void take(BatchItem item) {
		if (item instanceof Link link && link.type().equals(Relationships.LOCATED_IN)) {
			this.located.putIfAbsent(link.from(), link.to().key());
		}
		if (item instanceof Thing thing) {
			Object zh = thing.properties().get("zh");
			if (zh != null) {
				this.called.putIfAbsent(thing.ref(), zh.toString());
			}
			if (thing.ref().label().equals(Labels.REGION) && zh != null) {
				this.regions.put(thing.ref().key(), zh.toString());
			}
			if (thing.ref().label().equals(Labels.NAME)) {
				this.names.add(thing);
			}
		}
	}

	static Places places() {
		return Places.of(FACTS.regions);
	}

	/** The names that things of a label bear. */
	static List<KnownName> of(String label) {
		return FACTS.names.stream()
			.filter((name) -> label.equals(name.properties().get("subjectLabel")))
			.map((name) -> known(label, name))
			.toList();
	}

	private static KnownName known(String label, Thing name) {
		ThingRef thing = new ThingRef(label, text(name, "subject"));
		return new KnownName(thing, text(name, "text"), text(name, "kind"),
				FACTS.called.getOrDefault(thing, thing.key()), FACTS.located.get(thing), null);
	}

	private static String text(Thing thing, String property) {
		return Objects.requireNonNull(thing.properties().get(property)).toString();
	}

}
