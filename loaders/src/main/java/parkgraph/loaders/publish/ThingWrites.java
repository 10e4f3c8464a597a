package parkgraph.loaders.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import parkgraph.loaders.batch.Erasure;
import parkgraph.loaders.batch.Thing;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.store.Transactions;
import parkgraph.ontology.graph.ThingKeys;
import parkgraph.queries.LoadStatement;

/**
 * Stages what a chunk of rows says of things: new ones are written, invisible; what is
 * new about visible ones goes into the change log.
 */
final class ThingWrites {

	private final Staging staging;

	private final KnownThings known;

	private final ChangeLog log;

	private final Map<String, ThingRef> created = new LinkedHashMap<>();

	private final Map<String, Map<String, Object>> createdProperties = new LinkedHashMap<>();

	private final Map<String, Map<String, Object>> extended = new LinkedHashMap<>();

	private final Map<String, Map<String, Object>> present = new HashMap<>();

	ThingWrites(Staging staging, KnownThings known, ChangeLog log) {
		this.staging = staging;
		this.known = known;
		this.log = log;
	}

	/** Reads how those things that readers know are described now. */
	void readPresent(TransactionContext tx, List<ThingRef> things) {
		List<Map<String, Object>> refs = things.stream()
			.distinct()
			.filter((ref) -> this.known.contains(ref.ref()) && !this.known.isStaged(ref.ref()))
			.map((ref) -> Map.<String, Object>of("ref", ref.ref(), "label", ref.label(), "key", ref.key()))
			.toList();
		if (!refs.isEmpty()) {
			Transactions.rows(tx, LoadStatement.DESCRIBED_THINGS, Map.of("refs", refs, "prefix", this.staging.prefix()))
				.forEach((row) -> {
					Map<String, Object> properties = new HashMap<>(row.get("properties").asMap());
					for (Value change : row.get("pending").values()) {
						pending(properties, change.get(0).asString(), change.get(1).asObject());
					}
					this.present.put(row.get("ref").asString(), properties);
				});
		}
	}

	private static void pending(Map<String, Object> properties, String property, @Nullable Object value) {
		if (value != null) {
			properties.put(property, value);
		}
		else {
			properties.remove(property);
		}
	}

	/**
	 * Takes in what a row says of a thing.
	 * @return whether the change log tells of it
	 */
	boolean add(Thing thing) {
		String ref = thing.ref().ref();
		if (!this.known.contains(ref)) {
			create(thing);
			return true;
		}
		if (this.known.isStaged(ref)) {
			Map<String, Object> properties = this.createdProperties.get(ref);
			Objects
				.requireNonNullElseGet(properties, () -> this.extended.computeIfAbsent(ref, (key) -> new HashMap<>()))
				.putAll(stored(thing));
			return false;
		}
		return change(thing);
	}

	private void create(Thing thing) {
		String ref = thing.ref().ref();
		Map<String, Object> properties = new HashMap<>(stored(thing));
		properties.put(ThingKeys.property(thing.ref().label()), thing.ref().key());
		properties.put("ref", ref);
		properties.put("since", this.staging.target());
		properties.put("until", Staging.NEVER);
		properties.put("batch", this.staging.batch());
		this.created.put(ref, thing.ref());
		this.createdProperties.put(ref, properties);
		this.known.add(ref);
		this.log.created(thing);
	}

	private boolean change(Thing thing) {
		String ref = thing.ref().ref();
		int before = this.log.size();
		Map<String, Object> properties = this.present.computeIfAbsent(ref, (key) -> new HashMap<>());
		if (this.known.isHidden(ref)) {
			this.log.returned(thing);
		}
		stored(thing).forEach((property, value) -> {
			Object old = properties.get(property);
			if (!value.equals(old)) {
				properties.put(property, value);
				this.log.changed(thing, property, old, value);
			}
		});
		return this.log.size() > before;
	}

	/** Takes a property away, if it is there. */
	void erase(Erasure erasure) {
		String ref = erasure.ref().ref();
		if (this.known.isStaged(ref)) {
			// Nobody has seen it, and the batch that brings it says what it wants to say.
			return;
		}
		Map<String, Object> properties = this.present.computeIfAbsent(ref, (key) -> new HashMap<>());
		Object old = properties.remove(erasure.property());
		if (old != null) {
			this.log.changed(new Thing(erasure.ref(), Map.of(), erasure.origin()), erasure.property(), old, null);
		}
	}

	/** As the database gives it back: every whole number is a long. */
	private static Map<String, Object> stored(Thing thing) {
		Map<String, Object> properties = new HashMap<>();
		thing.properties()
			.forEach((name, value) -> properties.put(name,
					(value instanceof Integer number) ? Long.valueOf(number.longValue()) : value));
		return properties;
	}

	/**
	 * In the order of keys, so that two transactions never wait for each other in a
	 * circle.
	 */
	void write(TransactionContext tx) {
		List<Map<String, Object>> things = this.created.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((entry) -> Map.<String, Object>of("label", entry.getValue().label(), "properties",
					this.createdProperties.getOrDefault(entry.getKey(), Map.of())))
			.toList();
		Transactions.runForAll(tx, LoadStatement.CREATE_THINGS, "things", things, Map.of());
		List<Map<String, Object>> more = this.extended.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((entry) -> Map.<String, Object>of("ref", entry.getKey(), "properties", entry.getValue()))
			.toList();
		Transactions.runForAll(tx, LoadStatement.EXTEND_THINGS, "things", more, Map.of());
	}

}
