package parkgraph.loaders.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import parkgraph.loaders.batch.Stated;
import parkgraph.ontology.graph.Labels;

/**
 * Parks with more of something than is printed for the city or province around them.
 */
final class OverRegion implements FigureRule {

	@Override
	public void check(FigurePage page, Doubts doubts) {
		Set<String> parks = page.keys(Labels.PARK);
		if (parks.isEmpty() || page.years().isEmpty()) {
			return;
		}
		Map<List<Object>, NeighbouringFigure> least = new HashMap<>();
		for (NeighbouringFigure region : page.graph().regionsOf(parks, page.indicatorsOfPoints(), page.years())) {
			if (region.bounds().isBoundedAbove()) {
				least.merge(List.of(region.park(), region.indicator(), region.year()), region,
						(one, other) -> (one.bounds().high() <= other.bounds().high()) ? one : other);
			}
		}
		for (Stated stated : page.points()) {
			NeighbouringFigure region = stated.subject().label().equals(Labels.PARK)
					? least
						.get(List.of(stated.subject().key(), stated.indicator(), Objects.requireNonNull(stated.year())))
					: null;
			boolean amount = region != null && isAmount(page, stated);
			if (region != null && amount && stated.bounds().low() > region.bounds().high() && !doubts.has(stated)) {
				doubts.add(CheckRule.OVER_REGION, stated,
						Math.log((double) stated.bounds().low() / Math.max(1, region.bounds().high())), region.other(),
						Shown.value(page.indicator(stated), region.bounds().high()));
			}
		}
	}

	private static boolean isAmount(FigurePage page, Stated stated) {
		return switch (page.indicator(stated).unit().kind()) {
			case YUAN, US_DOLLAR, COUNT, AREA -> true;
			case PERCENT, INDEX, RANK, CONCENTRATION, DAYS -> false;
		};
	}

}
