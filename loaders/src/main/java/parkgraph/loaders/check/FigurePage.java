package parkgraph.loaders.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.Withdrawal;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.indicator.GrowthBasis;
import parkgraph.ontology.indicator.Indicator;
import parkgraph.ontology.indicator.Indicators;

/**
 * Figures of a file that are looked at together, and what is known around them. What is
 * known is asked for with a fixed number of questions, however many figures there are.
 */
final class FigurePage {

	/** Enough years to know what is usual. */
	private static final int YEARS_BEFORE = 7;

	private static final int YEARS_AFTER = 3;

	private final List<Stated> figures;

	private final Indicators indicators;

	private final KnownGraph graph;

	private final CheckSettings settings;

	private final Map<Matter, List<KnownFigure>> known = new HashMap<>();

	private final Map<Matter, Series> series = new HashMap<>();

	private final Map<String, Set<String>> parksOfEnterprises;

	/**
	 * Asks what is known.
	 * @param figures what the file states
	 * @param withdrawals what the file withdraws
	 * @param indicatorsBeside further indicators of the same subjects that rules compare
	 * with
	 */
	FigurePage(List<Stated> figures, List<Withdrawal> withdrawals, Set<String> indicatorsBeside, Indicators indicators,
			KnownGraph graph, CheckSettings settings) {
		this.figures = figures;
		this.indicators = indicators;
		this.graph = graph;
		this.settings = settings;
		Set<String> enterprises = keys(Labels.ENTERPRISE);
		this.parksOfEnterprises = enterprises.isEmpty() ? Map.of() : graph.parksOf(enterprises);
		List<Integer> years = Stream
			.concat(figures.stream().map(Stated::year), withdrawals.stream().map(Withdrawal::year))
			.filter(Objects::nonNull)
			.toList();
		int from = years.isEmpty() ? 0 : Collections.min(years) - YEARS_BEFORE;
		int to = years.isEmpty() ? 0 : Collections.max(years) + YEARS_AFTER;
		Map<String, Set<String>> asked = asked(indicatorsBeside);
		withdrawals
			.forEach((withdrawal) -> asked.computeIfAbsent(withdrawal.subject().ref(), (subject) -> new TreeSet<>())
				.add(withdrawal.indicator()));
		for (KnownFigure figure : asked.isEmpty() ? List.<KnownFigure>of() : graph.figures(asked, from, to)) {
			this.known.computeIfAbsent(Matter.of(figure), (matter) -> new ArrayList<>()).add(figure);
		}
		fillSeries();
	}

	private Map<String, Set<String>> asked(Set<String> beside) {
		Map<String, Set<String>> asked = new LinkedHashMap<>();
		for (Stated stated : this.figures) {
			Set<String> codes = asked.computeIfAbsent(stated.subject().ref(), (subject) -> new TreeSet<>(beside));
			codes.add(stated.indicator());
			this.indicators.growthOf(stated.indicator(), GrowthBasis.SAME_TIME_LAST_YEAR)
				.ifPresent((growth) -> codes.add(growth.code()));
			String of = indicator(stated).growthOf();
			if (of != null) {
				codes.add(of);
			}
			this.parksOfEnterprises.getOrDefault(stated.subject().key(), Set.of())
				.forEach((park) -> asked.computeIfAbsent(Labels.PARK + "/" + park, (ref) -> new TreeSet<>())
					.add(stated.indicator()));
		}
		return asked;
	}

	/** What the file says stands before what is known. */
	private void fillSeries() {
		this.known.forEach((matter, known) -> known.forEach((figure) -> {
			if (figure.year() != null && figure.bounds().isPoint() && figure.bounds().low() > 0
					&& figure.nature().isActual()) {
				seriesOf(matter).put(figure.year(), figure.bounds().low());
			}
		}));
		for (Stated stated : this.figures) {
			if (isPoint(stated)) {
				seriesOf(Matter.of(stated)).put(Objects.requireNonNull(stated.year()), stated.bounds().low());
			}
		}
	}

	private Series seriesOf(Matter matter) {
		return this.series.computeIfAbsent(matter, (one) -> new Series());
	}

	/** Whether a figure is an exact actual value over 0 of a whole year. */
	static boolean isPoint(Stated stated) {
		return stated.year() != null && stated.bounds().isPoint() && stated.bounds().low() > 0
				&& stated.nature().isActual();
	}

	List<Stated> figures() {
		return this.figures;
	}

	List<Stated> points() {
		return this.figures.stream().filter(FigurePage::isPoint).toList();
	}

	CheckSettings settings() {
		return this.settings;
	}

	Indicator indicator(Stated stated) {
		return this.indicators.get(stated.indicator());
	}

	Indicator indicator(String code) {
		return this.indicators.get(code);
	}

	Series series(Matter matter) {
		return this.series.getOrDefault(matter, new Series());
	}

	Series series(Stated stated) {
		return seriesOf(Matter.of(stated));
	}

	/** The value of another indicator of the same subject, scope and year. */
	Optional<Long> beside(Stated stated, String indicator) {
		Series other = this.series.get(new Matter(stated.subject().ref(), indicator, stated.scope()));
		int year = Objects.requireNonNull(stated.year());
		return (other == null || !other.has(year)) ? Optional.empty() : Optional.of(other.value(year));
	}

	/** What is known of exactly what a figure is about, plans or all others. */
	List<KnownFigure> known(Stated stated, boolean plan) {
		return this.known.getOrDefault(Matter.of(stated), List.of())
			.stream()
			.filter((figure) -> figure.period().equals(stated.period()) && (figure.nature() == Nature.PLAN) == plan)
			.toList();
	}

	/** The figure that a withdrawal means, if it counts. */
	Optional<KnownFigure> known(Withdrawal withdrawal) {
		Matter matter = new Matter(withdrawal.subject().ref(), withdrawal.indicator(), withdrawal.scope());
		return this.known.getOrDefault(matter, List.of())
			.stream()
			.filter((figure) -> figure.period().equals(withdrawal.period())
					&& figure.nature().isPlan() == withdrawal.planned())
			.findFirst();
	}

	List<KnownFigure> allKnown() {
		return this.known.values().stream().flatMap(Collection::stream).toList();
	}

	/** What is known of a park, by indicator and year. */
	List<KnownFigure> ofPark(String park) {
		String ref = Labels.PARK + "/" + park;
		return this.known.values()
			.stream()
			.flatMap(Collection::stream)
			.filter((figure) -> figure.subject().equals(ref))
			.toList();
	}

	/** The parks in which an enterprise of this page works. */
	Set<String> parksOf(String enterprise) {
		return this.parksOfEnterprises.getOrDefault(enterprise, Set.of());
	}

	KnownGraph graph() {
		return this.graph;
	}

	/** Keys of the subjects of a label. */
	Set<String> keys(String label) {
		Set<String> keys = new HashSet<>();
		for (Stated stated : this.figures) {
			if (stated.subject().label().equals(label)) {
				keys.add(stated.subject().key());
			}
		}
		return keys;
	}

	Set<String> indicatorsOfPoints() {
		Set<String> codes = new HashSet<>();
		points().forEach((stated) -> codes.add(stated.indicator()));
		return codes;
	}

	Set<Integer> years() {
		Set<Integer> years = new HashSet<>();
		points().forEach((stated) -> years.add(Objects.requireNonNull(stated.year())));
		return years;
	}

}
