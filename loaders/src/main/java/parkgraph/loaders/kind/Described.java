package parkgraph.loaders.kind;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.judgement.Judgement;
import parkgraph.loaders.match.Match;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.text.NameFolding;

/**
 * What the rows read so far have described, on top of what the store knows: a workbook
 * may bring parks on one sheet and their figures on the next.
 */
final class Described implements Register {

	private final Register store;

	private final Set<ThingRef> things = new HashSet<>();

	private final Map<String, Set<String>> keysByName = new HashMap<>();

	private final Map<String, ThingRef> enterprises = new HashMap<>();

	Described(Register store) {
		this.store = store;
	}

	void add(ThingRef thing) {
		this.things.add(thing);
	}

	void addName(ThingRef thing, String name) {
		this.keysByName.computeIfAbsent(thing.label() + "/" + NameFolding.fold(name), (key) -> new TreeSet<>())
			.add(thing.key());
	}

	void addCreditCode(ThingRef enterprise, String creditCode) {
		this.enterprises.put(creditCode, enterprise);
	}

	@Override
	public boolean has(ThingRef thing) {
		return this.things.contains(thing) || this.store.has(thing);
	}

	@Override
	public Set<ThingRef> named(String label, String name) {
		Set<ThingRef> found = new HashSet<>(this.store.named(label, name));
		this.keysByName.getOrDefault(label + "/" + NameFolding.fold(name), Set.of())
			.forEach((key) -> found.add(new ThingRef(label, key)));
		return found;
	}

	@Override
	public Optional<Judgement> judged(String label, String name) {
		return this.store.judged(label, name);
	}

	@Override
	public Match match(String label, String name, String creditCode) {
		return this.store.match(label, name, creditCode);
	}

	@Override
	public void expect(Collection<String> names) {
		this.store.expect(names.stream().filter((name) -> !isDescribed(name)).toList());
	}

	private boolean isDescribed(String name) {
		return this.keysByName.containsKey(Labels.ENTERPRISE + "/" + NameFolding.fold(name));
	}

	@Override
	public Map<String, String> listed(String label) {
		return this.store.listed(label);
	}

	@Override
	public Optional<ThingRef> enterprise(String creditCode) {
		return Optional.ofNullable(this.enterprises.get(creditCode)).or(() -> this.store.enterprise(creditCode));
	}

}
