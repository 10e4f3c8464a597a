package parkgraph.loaders.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import parkgraph.loaders.batch.Stated;
import parkgraph.ontology.graph.Labels;

/**
 * Parks whose own figure is less than what the enterprises that work in them, and in no
 * other park, state together.
 */
final class EnterpriseSums implements FigureRule {

	@Override
	public void check(FigurePage page, Doubts doubts) {
		Set<String> parks = new HashSet<>(page.keys(Labels.PARK));
		page.keys(Labels.ENTERPRISE).forEach((enterprise) -> parks.addAll(page.parksOf(enterprise)));
		if (parks.isEmpty() || page.years().isEmpty()) {
			return;
		}
		Map<Key, Map<String, Long>> enterprises = enterprises(page, parks);
		Map<Key, Stated> stated = new HashMap<>();
		page.points()
			.stream()
			.filter((figure) -> figure.subject().label().equals(Labels.PARK))
			.forEach((figure) -> stated.putIfAbsent(
					new Key(figure.subject().key(), figure.indicator(), Objects.requireNonNull(figure.year())),
					figure));
		enterprises.forEach((key, values) -> {
			Stated park = stated.get(key);
			if (park != null) {
				compare(page, park, park.bounds().low(), values, doubts);
			}
			else {
				page.ofPark(key.park())
					.stream()
					.filter((known) -> known.indicator().equals(key.indicator())
							&& Objects.equals(known.year(), key.year()) && known.bounds().isPoint()
							&& known.nature().isActual())
					.findFirst()
					.ifPresent((known) -> biggest(page, key)
						.ifPresent((biggest) -> compare(page, biggest, known.bounds().low(), values, doubts)));
			}
		});
	}

	/** The enterprise of the file that contributes most: there to look first. */
	private static Optional<Stated> biggest(FigurePage page, Key key) {
		return page.points()
			.stream()
			.filter((stated) -> stated.subject().label().equals(Labels.ENTERPRISE)
					&& stated.indicator().equals(key.indicator()) && Objects.equals(stated.year(), key.year())
					&& page.parksOf(stated.subject().key()).contains(key.park()))
			.max(Comparator.comparingLong((stated) -> stated.bounds().low()));
	}

	private static Map<Key, Map<String, Long>> enterprises(FigurePage page, Set<String> parks) {
		List<NeighbouringFigure> known = page.graph().enterprisesOf(parks, page.indicatorsOfPoints(), page.years());
		Map<Key, Map<String, Long>> sums = new HashMap<>();
		for (NeighbouringFigure figure : known) {
			if (figure.parks() == 1 && figure.bounds().isPoint()) {
				sums.computeIfAbsent(new Key(figure.park(), figure.indicator(), figure.year()),
						(key) -> new TreeMap<>())
					.put(figure.other(), figure.bounds().low());
			}
		}
		for (Stated stated : page.points()) {
			Set<String> its = stated.subject().label().equals(Labels.ENTERPRISE) ? page.parksOf(stated.subject().key())
					: Set.of();
			if (its.size() == 1) {
				sums.computeIfAbsent(
						new Key(its.iterator().next(), stated.indicator(), Objects.requireNonNull(stated.year())),
						(key) -> new TreeMap<>())
					.put(stated.subject().key(), stated.bounds().low());
			}
		}
		return sums;
	}

	private static void compare(FigurePage page, Stated place, long park, Map<String, Long> values, Doubts doubts) {
		switch (page.indicator(place).unit().kind()) {
			case YUAN, COUNT, US_DOLLAR -> {
				double sum = values.values().stream().mapToDouble(Long::doubleValue).sum();
				double most = park * (1 + page.settings().get(Threshold.ENTERPRISES_OVER_PARK) / 100);
				if (sum > most && !doubts.has(place)) {
					doubts.add(CheckRule.ENTERPRISES_OVER_PARK, place, Math.log(sum / park), values.size(),
							Shown.value(page.indicator(place), Math.round(sum)),
							Shown.value(page.indicator(place), park));
				}
			}
			case PERCENT, AREA, INDEX, RANK, CONCENTRATION, DAYS -> {
				// What enterprises have of these does not add up.
			}
		}
	}

	private record Key(String park, String indicator, int year) {
	}

}
