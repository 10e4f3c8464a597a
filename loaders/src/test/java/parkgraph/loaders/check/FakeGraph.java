package parkgraph.loaders.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.figure.Statement;
import parkgraph.ontology.figure.Trust;
import parkgraph.ontology.period.Period;
import parkgraph.ontology.scope.Scope;

/**
 * A store that knows what a test tells it, and counts the questions.
 */
public final class FakeGraph implements KnownGraph {

	private final List<KnownFigure> figures = new ArrayList<>();

	private final List<NeighbouringFigure> regions = new ArrayList<>();

	private final Map<String, Set<String>> parksOf = new HashMap<>();

	private int questions;

	int questions() {
		return this.questions;
	}

	public FakeGraph known(String subject, String indicator, int year, long value) {
		return known(subject, indicator, year, value, Nature.UNSTATED);
	}

	public FakeGraph known(String subject, String indicator, int year, long value, Nature nature) {
		String key = subject.substring(subject.indexOf('/') + 1);
		Statement statement = new Statement("known/" + subject + "/" + indicator + "/" + year, key, indicator,
				Scope.UNSTATED, Period.parse(String.valueOf(year)), Bounds.point(value), 0, false,
				String.valueOf(value), nature, Trust.NORMAL, "src-known", null);
		this.figures.add(new KnownFigure(subject, statement, year, nature.isActual()));
		return this;
	}

	public FakeGraph region(String park, String region, String indicator, int year, long value) {
		this.regions.add(new NeighbouringFigure(park, region, indicator, year, Bounds.point(value), 1));
		return this;
	}

	public FakeGraph worksIn(String enterprise, String park) {
		this.parksOf.computeIfAbsent(enterprise, (id) -> new HashSet<>()).add(park);
		return this;
	}

	@Override
	public List<KnownFigure> figures(Map<String, Set<String>> indicators, int from, int to) {
		this.questions++;
		return this.figures.stream()
			.filter((figure) -> indicators.getOrDefault(figure.subject(), Set.of()).contains(figure.indicator()))
			.filter((figure) -> figure.year() == null || (figure.year() >= from && figure.year() <= to))
			.toList();
	}

	@Override
	public Map<String, Set<String>> parksOf(Collection<String> enterprises) {
		this.questions++;
		Map<String, Set<String>> parks = new HashMap<>(this.parksOf);
		parks.keySet().retainAll(enterprises);
		return parks;
	}

	@Override
	public List<NeighbouringFigure> enterprisesOf(Collection<String> parks, Collection<String> indicators,
			Collection<Integer> years) {
		this.questions++;
		List<NeighbouringFigure> found = new ArrayList<>();
		for (KnownFigure figure : this.figures) {
			Integer year = figure.year();
			String id = figure.subject().substring(figure.subject().indexOf('/') + 1);
			for (String park : this.parksOf.getOrDefault(id, Set.of())) {
				if (parks.contains(park) && indicators.contains(figure.indicator()) && year != null
						&& years.contains(year)) {
					found.add(new NeighbouringFigure(park, id, figure.indicator(), year, figure.bounds(),
							this.parksOf.getOrDefault(id, Set.of()).size()));
				}
			}
		}
		return found;
	}

	@Override
	public List<NeighbouringFigure> regionsOf(Collection<String> parks, Collection<String> indicators,
			Collection<Integer> years) {
		this.questions++;
		return this.regions.stream()
			.filter((figure) -> parks.contains(figure.park()) && indicators.contains(figure.indicator())
					&& years.contains(figure.year()))
			.toList();
	}

}
