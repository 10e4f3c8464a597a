package parkgraph.service.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.target.TargetDemand;
import parkgraph.ontology.target.TargetKind;
import parkgraph.ontology.target.TargetRule;
import parkgraph.ontology.target.TargetStatus;
import parkgraph.ontology.target.TargetVerdict;
import parkgraph.ontology.target.YearFigure;

/**
 * A target that counts no parks, tracked by the figures of its indicator, or by the
 * measures of its clause where it is a milestone.
 *
 * @param demand what it wants
 * @param what what is measured, or what the target says where nothing is
 * @param figures the province's figures, the newest first
 * @param references the figures they are compared with, the newest first
 * @param measures what serves it
 */
record ValueTarget(TargetDemand demand, Measured what, List<TargetFigure> figures, List<TargetFigure> references,
		List<ServingMeasure> measures) {

	Tracking track(TargetRule rule) {
		return (this.demand.kind() == TargetKind.MILESTONE) ? milestone() : byFigures(rule);
	}

	private Tracking byFigures(TargetRule rule) {
		Map<Integer, TargetFigure> figureOf = byYear(this.figures);
		Map<Integer, TargetFigure> referenceOf = byYear(this.references);
		List<YearFigure> known = new ArrayList<>();
		figureOf.forEach((year, figure) -> known.add(new YearFigure(year, figure.bounds(),
				Optional.ofNullable(referenceOf.get(year)).map(TargetFigure::bounds).orElse(null))));
		TargetVerdict verdict = rule.judge(this.demand, known);
		List<TargetYear> years = verdict.years()
			.stream()
			.map((year) -> new TargetYear(year.year(), year.status(), figureOf.get(year.year()),
					referenceOf.get(year.year())))
			.toList();
		TargetSentences sentences = new TargetSentences(this.demand, this.what, rule.nearness());
		return new Tracking(verdict.status(), sentences.reason(verdict, figureOf.get(this.demand.deadline())), years,
				verdict.missed(), verdict.missing(), sentences.missing(verdict, figureOf, referenceOf));
	}

	private Tracking milestone() {
		List<ServingMeasure> own = this.measures.stream().filter(ServingMeasure::sameClause).toList();
		int done = reported(own, "done");
		int begun = reported(own, "under-way");
		int notBegun = reported(own, "not-started");
		TargetStatus status = TargetRule.milestone(own.size(), done, begun, notBegun);
		return new Tracking(status, TargetSentences.milestone(own.size(), done, begun, notBegun), List.of(), List.of(),
				List.of(), TargetSentences.missingReports(own.size(), own.size() - done - begun - notBegun));
	}

	private static int reported(List<ServingMeasure> measures, String progress) {
		return (int) measures.stream().filter((measure) -> progress.equals(measure.progress())).count();
	}

	private static Map<Integer, TargetFigure> byYear(List<TargetFigure> figures) {
		return figures.stream().collect(Collectors.toMap(TargetFigure::year, Function.identity(), (one, other) -> one));
	}

	/**
	 * What a target measures.
	 *
	 * @param zh in Chinese
	 * @param en in English
	 * @param reference what its figures are compared with; absent when that is a number
	 */
	record Measured(String zh, String en, @Nullable String reference) {
	}

}
