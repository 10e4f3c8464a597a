package parkgraph.loaders.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.rule.ShownAmount;
import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Standing;
import parkgraph.ontology.indicator.Indicators;
import parkgraph.ontology.target.Ladder;
import parkgraph.ontology.target.Rung;
import parkgraph.ontology.wording.Wording;

/**
 * Which answers about a ladder would change: who crosses a rung or comes near to one, who
 * changes rank, how many parks stand over a rung, and whether that meets the target.
 */
final class LadderAnswers {

	/** Near is up to ten percent below, as the threshold question has it. */
	private static final int NEAR_PERCENT = 10;

	private final Ladder ladder;

	private final LadderGraph graph;

	private final Indicators indicators;

	LadderAnswers(Ladder ladder, LadderGraph graph, Indicators indicators) {
		this.ladder = ladder;
		this.graph = graph;
		this.indicators = indicators;
	}

	/**
	 * The sentences.
	 * @param after what parks would have, whether it changes or not
	 */
	List<Wording> of(Map<Place, Optional<Bounds>> after) {
		List<Wording> answers = new ArrayList<>();
		if (after.isEmpty()) {
			return answers;
		}
		Set<Integer> years = after.keySet().stream().map(Place::year).collect(Collectors.toCollection(TreeSet::new));
		Map<String, String> names = new TreeMap<>(
				this.graph.counted(this.ladder, after.keySet().stream().map(Place::park).distinct().sorted().toList()));
		List<ParkStanding> standings = this.graph.standings(this.ladder, years);
		for (int year : years) {
			Map<String, Bounds> before = new TreeMap<>();
			for (ParkStanding standing : standings) {
				if (standing.year() == year) {
					before.put(standing.code(), standing.bounds());
					names.putIfAbsent(standing.code(), standing.name());
				}
			}
			Map<String, Bounds> then = new TreeMap<>(before);
			after.forEach((place, bounds) -> {
				if (place.year() == year && names.containsKey(place.park())) {
					bounds.ifPresentOrElse((known) -> then.put(place.park(), known), () -> then.remove(place.park()));
				}
			});
			tell(year, before, then, names, answers);
		}
		return answers;
	}

	private void tell(int year, Map<String, Bounds> before, Map<String, Bounds> then, Map<String, String> names,
			List<Wording> answers) {
		Map<String, Integer> ranksBefore = ranks(before);
		Map<String, Integer> ranksThen = ranks(then);
		then.forEach((park, bounds) -> {
			Bounds was = before.get(park);
			if (!bounds.equals(was)) {
				this.ladder.rungs()
					.forEach((rung) -> crossing(year, String.valueOf(names.get(park)), was, bounds, rung, answers));
				rank(year, String.valueOf(names.get(park)), ranksBefore.getOrDefault(park, 0),
						ranksThen.getOrDefault(park, 0), answers);
			}
		});
		before.forEach((park, bounds) -> {
			if (!then.containsKey(park)) {
				this.ladder.rungs()
					.forEach((rung) -> lost(year, String.valueOf(names.get(park)), bounds, rung, answers));
			}
		});
		this.ladder.rungs().forEach((rung) -> count(year, rung, over(before, rung), over(then, rung), answers));
	}

	private void crossing(int year, String name, @Nullable Bounds was, Bounds is, Rung rung, List<Wording> answers) {
		boolean wasOver = was != null && isOver(was, rung);
		boolean isOver = isOver(is, rung);
		String change = ((was != null) ? shown(was) : "—") + " → " + shown(is);
		String threshold = shown(Bounds.point(rung.threshold()));
		if (isOver && !wasOver) {
			answers.add(new Wording("%d年 %s越过%s（%s）".formatted(year, name, threshold, change),
					"%d: %s rises over %s (%s)".formatted(year, name, threshold, change)));
		}
		else if (wasOver && !isOver) {
			answers.add(new Wording("%d年 %s不再越过%s（%s）".formatted(year, name, threshold, change),
					"%d: %s is no longer over %s (%s)".formatted(year, name, threshold, change)));
		}
		else if (isNear(is, rung) && (was == null || !isNear(was, rung))) {
			answers.add(new Wording("%d年 %s接近%s（%s）".formatted(year, name, threshold, change),
					"%d: %s comes near %s (%s)".formatted(year, name, threshold, change)));
		}
	}

	/** Nothing is known of a park any more. */
	private void lost(int year, String name, Bounds was, Rung rung, List<Wording> answers) {
		String threshold = shown(Bounds.point(rung.threshold()));
		if (isOver(was, rung)) {
			answers.add(new Wording("%d年 %s不再已知越过%s（%s → —）".formatted(year, name, threshold, shown(was)),
					"%d: %s is no longer known to be over %s (%s → —)".formatted(year, name, threshold, shown(was))));
		}
		else if (isNear(was, rung)) {
			answers.add(new Wording("%d年 %s不再已知接近%s（%s → —）".formatted(year, name, threshold, shown(was)),
					"%d: %s is no longer known to be near %s (%s → —)".formatted(year, name, threshold, shown(was))));
		}
	}

	private static void rank(int year, String name, int before, int then, List<Wording> answers) {
		if (before > 0 && then > 0 && before != then) {
			answers.add(new Wording("%d年 %s由第%d位到第%d位".formatted(year, name, before, then),
					"%d: %s goes from rank %d to rank %d".formatted(year, name, before, then)));
		}
	}

	private void count(int year, Rung rung, long before, long then, List<Wording> answers) {
		if (before == then) {
			return;
		}
		boolean met = isMet(rung, then);
		boolean turns = isMet(rung, before) != met;
		String threshold = shown(Bounds.point(rung.threshold()));
		String zh = !turns ? "" : met ? "，由未达到变为达到" : "，由达到变为未达到";
		String en = !turns ? "" : met ? ", so the target turns to met" : ", so the target turns to not met";
		answers.add(new Wording(
				"%d年 已知越过%s的园区由%d个到%d个（目标%d个%s）".formatted(year, threshold, before, then, rung.wanted(), zh),
				"%d: parks known to be over %s go from %d to %d (%d are wanted%s)".formatted(year, threshold, before,
						then, rung.wanted(), en)));
	}

	private static boolean isMet(Rung rung, long parks) {
		return rung.wantedComparator().standing(Bounds.point(parks), rung.wanted()) == Standing.MET;
	}

	private static long over(Map<String, Bounds> parks, Rung rung) {
		return parks.values().stream().filter((bounds) -> isOver(bounds, rung)).count();
	}

	private static boolean isOver(Bounds bounds, Rung rung) {
		return rung.comparator().standing(bounds, rung.threshold()) == Standing.MET;
	}

	private static boolean isNear(Bounds bounds, Rung rung) {
		long lower = rung.threshold() - rung.threshold() / 100 * NEAR_PERCENT;
		return bounds.isTwoSided() && bounds.low() >= lower && !isOver(bounds, rung);
	}

	/** From 1, by the least a park has; those without a figure have none. */
	private static Map<String, Integer> ranks(Map<String, Bounds> parks) {
		Map<String, Integer> ranks = new HashMap<>();
		parks.entrySet()
			.stream()
			.sorted(Comparator.comparingLong((Map.Entry<String, Bounds> entry) -> entry.getValue().low())
				.reversed()
				.thenComparing(Map.Entry::getKey))
			.forEach((entry) -> ranks.put(entry.getKey(), ranks.size() + 1));
		return ranks;
	}

	private String shown(Bounds bounds) {
		String least = ShownAmount.of(this.indicators.get(this.ladder.indicator()).unit(), bounds.low());
		return bounds.isPoint() ? least : "≥" + least;
	}

	/**
	 * A park in a year.
	 */
	record Place(int year, String park) {
	}

}
