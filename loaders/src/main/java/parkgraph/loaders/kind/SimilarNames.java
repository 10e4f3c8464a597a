package parkgraph.loaders.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.judgement.Judged;
import parkgraph.loaders.match.KnownName;
import parkgraph.loaders.match.Match;
import parkgraph.loaders.match.NameMatcher;
import parkgraph.loaders.match.Places;
import parkgraph.loaders.store.Transactions;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.text.NameFolding;
import parkgraph.queries.LoadStatement;

/**
 * The names in the store that are a printed one or like it. Those of parks are fetched
 * once, as there are few; those of enterprises by their own words, for many printed names
 * at once. Nothing is fetched before it is asked for.
 */
final class SimilarNames {

	/** More names than this hold a word that tells nothing. */
	private static final int MOST = 40;

	private static final int REMEMBERED = 10_000;

	private final Transactions transactions;

	private final long state;

	private final Judged judged;

	private @Nullable NameMatcher matcher;

	private @Nullable List<KnownName> parks;

	private @Nullable Map<String, Set<ThingRef>> parksByName;

	private final Map<String, List<KnownName>> enterprises = remembering();

	private final Map<String, Match> matches = remembering();

	SimilarNames(Transactions transactions, long state, Judged judged) {
		this.transactions = transactions;
		this.state = state;
		this.judged = judged;
	}

	/**
	 * Whom a name may mean.
	 * @param label what is meant, a park or an enterprise
	 * @param printed the name
	 * @param creditCode the credit code that stands beside it; else empty. Who has
	 * another is not meant
	 */
	Match match(String label, String printed, String creditCode) {
		String question = label + "|" + creditCode + "|" + printed;
		Match known = this.matches.get(question);
		if (known == null) {
			known = compare(label, printed, creditCode);
			this.matches.put(question, known);
		}
		return known;
	}

	private Match compare(String label, String printed, String creditCode) {
		Predicate<KnownName> possible = (name) -> !this.judged.isDifferent(printed, name.thing())
				&& (creditCode.isEmpty() || name.creditCode() == null || creditCode.equals(name.creditCode()));
		if (label.equals(Labels.PARK)) {
			return matcher().match(label, printed, parks().stream().filter(possible).toList());
		}
		Optional<String> word = matcher().keyword(printed);
		if (word.isEmpty()) {
			return Match.NONE;
		}
		List<KnownName> known = this.enterprises.get(word.get());
		if (known == null) {
			fetch(Set.of(word.get()));
			known = this.enterprises.getOrDefault(word.get(), List.of());
		}
		Match match = matcher().match(label, printed, known.stream().filter(possible).toList());
		return (known.size() > MOST) ? new Match(match.candidates(), false) : match;
	}

	/** Fetches what enterprises' names may need, in one statement. */
	void expect(Collection<String> names) {
		Set<String> words = new HashSet<>();
		names.forEach((name) -> matcher().keyword(name).ifPresent(words::add));
		words.removeAll(this.enterprises.keySet());
		if (!words.isEmpty()) {
			fetch(words);
		}
	}

	private void fetch(Set<String> words) {
		Map<String, List<KnownName>> found = this.transactions.get((tx) -> Transactions
			.rows(tx, LoadStatement.REGISTER_ENTERPRISE_NAMES,
					Map.of("words", List.copyOf(words), "most", MOST + 1, "state", this.state))
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("word").asString(),
					Collectors.mapping((row) -> name(Labels.ENTERPRISE, row), Collectors.toList()))));
		words.forEach((word) -> this.enterprises.put(word, found.getOrDefault(word, List.of())));
	}

	private static <V> Map<String, V> remembering() {
		return new LinkedHashMap<>(16, 0.75F, true) {

			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
				return size() > REMEMBERED;
			}

		};
	}

	private List<KnownName> parks() {
		if (this.parks == null) {
			this.parks = this.transactions
				.get((tx) -> Transactions.rows(tx, LoadStatement.REGISTER_PARK_NAMES, Map.of("state", this.state))
					.stream()
					.map((row) -> name(Labels.PARK, row))
					.collect(Collectors.toCollection(ArrayList::new)));
		}
		return this.parks;
	}

	/**
	 * The parks that bear a name. The name of a part is not that of the whole.
	 * @param folded the name as it is compared
	 */
	Set<ThingRef> parksNamed(String folded) {
		if (this.parksByName == null) {
			this.parksByName = parks().stream()
				.filter(KnownName::isOfTheWhole)
				.collect(Collectors.groupingBy((name) -> NameFolding.fold(name.text()),
						Collectors.mapping(KnownName::thing, Collectors.toUnmodifiableSet())));
		}
		return this.parksByName.getOrDefault(folded, Set.of());
	}

	private static KnownName name(String label, Record row) {
		return new KnownName(new ThingRef(label, row.get("key").asString()), row.get("text").asString(),
				row.get("kind").asString(), row.get("called").asString(),
				row.containsKey("region") ? row.get("region").asString(null) : null,
				row.containsKey("creditCode") ? row.get("creditCode").asString(null) : null);
	}

	private NameMatcher matcher() {
		if (this.matcher == null) {
			Map<String, String> regions = this.transactions.get((tx) -> Transactions
				.rows(tx, LoadStatement.REGISTER_REGIONS, Map.of("state", this.state))
				.stream()
				.collect(Collectors.toMap((row) -> row.get("code").asString(), (row) -> row.get("name").asString())));
			this.matcher = new NameMatcher(Places.of(regions));
		}
		return this.matcher;
	}

}
