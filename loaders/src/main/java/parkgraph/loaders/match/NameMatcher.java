package parkgraph.loaders.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.ontology.graph.Labels;

/**
 * Finds out who may be meant by a printed name that is nobody's letter by letter. It
 * compares part by part and accepts only what cannot mean another; likeness of letters is
 * never enough.
 */
public final class NameMatcher {

	private static final int SHOWN = 5;

	/** One that is certain stands alone above this. */
	private static final int RIVAL = 60;

	private final Places places;

	/** A park's names are compared with every name that is asked for. */
	private final Map<String, ParkName> parkNames = new HashMap<>();

	public NameMatcher(Places places) {
		this.places = places;
	}

	/** Whether names of a label can be compared. */
	public static boolean compares(String label) {
		return label.equals(Labels.PARK) || label.equals(Labels.ENTERPRISE);
	}

	/**
	 * The words of an enterprise's name by which names like it are found.
	 * @param printed the name
	 * @return its own word and trade, folded; empty when it has none of two signs
	 */
	public Optional<String> keyword(String printed) {
		return Optional.of(EnterpriseName.of(printed, this.places).core()).filter((core) -> core.length() > 1);
	}

	/**
	 * Compares a name with those that are known.
	 * @param label what is meant, a park or an enterprise
	 * @param printed the name as printed
	 * @param known names that things of the label bear
	 */
	public Match match(String label, String printed, Collection<KnownName> known) {
		Function<KnownName, Comparison> comparison = label.equals(Labels.PARK) ? park(printed) : enterprise(printed);
		Map<ThingRef, Candidate> best = new HashMap<>();
		for (KnownName name : known) {
			Comparison both = comparison.apply(name);
			if (!both.isHopeless()) {
				best.merge(name.thing(), new Candidate(name, both.score(), both.explained(), both.isSafe()),
						NameMatcher::better);
			}
		}
		List<Candidate> candidates = new ArrayList<>(best.values());
		candidates.sort(Comparator.comparing((Candidate one) -> !one.safe())
			.thenComparing(Comparator.comparingInt(Candidate::score).reversed())
			.thenComparing((one) -> one.name().thing().key()));
		boolean certain = !candidates.isEmpty() && candidates.get(0).safe()
				&& candidates.stream().skip(1).noneMatch((other) -> other.safe() || other.score() >= RIVAL);
		return new Match(candidates.stream().limit(certain ? 1 : SHOWN).toList(), certain);
	}

	private Function<KnownName, Comparison> park(String printed) {
		ParkName name = ParkName.of(printed, this.places);
		return (known) -> ParkComparison.of(name,
				this.parkNames.computeIfAbsent(known.text(), (text) -> ParkName.of(text, this.places)), known);
	}

	private Function<KnownName, Comparison> enterprise(String printed) {
		EnterpriseName name = EnterpriseName.of(printed, this.places);
		return (known) -> EnterpriseComparison.of(name, EnterpriseName.of(known.text(), this.places), known);
	}

	private static Candidate better(Candidate one, Candidate other) {
		if (one.safe() != other.safe()) {
			return one.safe() ? one : other;
		}
		return (one.score() >= other.score()) ? one : other;
	}

}
