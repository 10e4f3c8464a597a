package parkgraph.loaders.kind;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.judgement.Judged;
import parkgraph.loaders.judgement.Judgement;
import parkgraph.loaders.judgement.Judgements;
import parkgraph.loaders.match.Match;
import parkgraph.loaders.store.StoreState;
import parkgraph.loaders.store.Transactions;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.text.NameFolding;
import parkgraph.queries.CypherStatement;
import parkgraph.queries.LoadStatement;

/**
 * What the store knows at the state it has when files are looked at. What was asked
 * lately is remembered, since a thousand rows speak of the same few parks.
 */
public final class StoreRegister implements Register {

	private static final int REMEMBERED = 50_000;

	/** Tables write 成都 where the list has 成都市. */
	private static final List<String> ENDINGS = List.of("市", "省", "州", "县", "区");

	private final Transactions transactions;

	private final long state;

	private final Judged judged;

	private final SimilarNames similar;

	private final Map<String, Map<String, String>> lists = new HashMap<>();

	private final Map<String, Set<ThingRef>> asked = new LinkedHashMap<>(16, 0.75F, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Set<ThingRef>> eldest) {
			return size() > REMEMBERED;
		}

	};

	public StoreRegister(Driver driver) {
		this.transactions = new Transactions(driver);
		this.state = new StoreState(driver).current();
		this.judged = new Judgements(driver).now();
		this.similar = new SimilarNames(this.transactions, this.state, this.judged);
	}

	/** Parks are looked up in their list: a table may name each of them. */
	@Override
	public boolean has(ThingRef thing) {
		if (thing.label().equals(Labels.PARK)) {
			return listed(Labels.PARK).containsKey(thing.key());
		}
		return !remembered("ref " + thing.ref(), () -> rows(LoadStatement.KNOWN_THINGS,
				Map.of("refs", List.of(thing.ref())), (row) -> isSeen(row) ? Optional.of(thing) : Optional.empty()))
			.isEmpty();
	}

	private boolean isSeen(Record row) {
		return row.get("since").asLong() <= this.state && this.state < row.get("until").asLong();
	}

	@Override
	public Set<ThingRef> named(String label, String name) {
		String folded = NameFolding.fold(name);
		Set<ThingRef> exact = bearing(label, folded).stream()
			.filter((thing) -> !this.judged.isDifferent(name, thing))
			.collect(Collectors.toUnmodifiableSet());
		if (!exact.isEmpty() || !label.equals(Labels.REGION) || folded.isEmpty()) {
			return exact;
		}
		return ENDINGS.stream()
			.flatMap((ending) -> bearing(label, folded + ending).stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	private Set<ThingRef> bearing(String label, String folded) {
		if (label.equals(Labels.PARK)) {
			return this.similar.parksNamed(folded);
		}
		return remembered(asked(label, folded),
				() -> rows(LoadStatement.REGISTER_NAMES,
						Map.of("names", List.of(folded), "label", label, "state", this.state),
						(row) -> Optional.of(new ThingRef(label, row.get("key").asString()))));
	}

	@Override
	public Optional<Judgement> judged(String label, String name) {
		return this.judged.same(label, name).filter((judgement) -> has(judgement.thing()));
	}

	@Override
	public Match match(String label, String name, String creditCode) {
		return this.similar.match(label, name, creditCode);
	}

	@Override
	public void expect(Collection<String> names) {
		List<String> folded = names.stream()
			.map(NameFolding::fold)
			.filter((name) -> !this.asked.containsKey(asked(Labels.ENTERPRISE, name)))
			.distinct()
			.toList();
		if (folded.isEmpty()) {
			return;
		}
		Map<String, Set<ThingRef>> found = this.transactions.get((tx) -> Transactions
			.rows(tx, LoadStatement.REGISTER_NAMES,
					Map.of("names", folded, "label", Labels.ENTERPRISE, "state", this.state))
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("folded").asString(), Collectors
				.mapping((row) -> new ThingRef(Labels.ENTERPRISE, row.get("key").asString()), Collectors.toSet()))));
		folded.forEach((name) -> this.asked.put(asked(Labels.ENTERPRISE, name), found.getOrDefault(name, Set.of())));
		this.similar.expect(names.stream().filter((name) -> !found.containsKey(NameFolding.fold(name))).toList());
	}

	private static String asked(String label, String folded) {
		return "name " + label + "/" + folded;
	}

	@Override
	public Map<String, String> listed(String label) {
		return this.lists.computeIfAbsent(label, (asked) -> {
			CypherStatement statement = asked.equals(Labels.PARK) ? LoadStatement.REGISTER_PARKS
					: LoadStatement.REGISTER_REGIONS;
			return this.transactions.get((tx) -> Transactions.rows(tx, statement, Map.of("state", this.state))
				.stream()
				.collect(Collectors.toMap((row) -> row.get("code").asString(), (row) -> row.get("name").asString())));
		});
	}

	@Override
	public Optional<ThingRef> enterprise(String creditCode) {
		return remembered("uscc " + creditCode,
				() -> rows(LoadStatement.REGISTER_ENTERPRISE, Map.of("uscc", creditCode, "state", this.state),
						(row) -> Optional.of(new ThingRef(Labels.ENTERPRISE, row.get("key").asString()))))
			.stream()
			.findFirst();
	}

	private Set<ThingRef> rows(CypherStatement statement, Map<String, Object> parameters,
			Function<Record, Optional<ThingRef>> thing) {
		return this.transactions.get((tx) -> Transactions.rows(tx, statement, parameters)
			.stream()
			.map(thing)
			.flatMap(Optional::stream)
			.collect(Collectors.toUnmodifiableSet()));
	}

	private Set<ThingRef> remembered(String question, Supplier<Set<ThingRef>> answer) {
		Set<ThingRef> known = this.asked.get(question);
		if (known == null) {
			known = answer.get();
			this.asked.put(question, known);
		}
		return known;
	}

}
