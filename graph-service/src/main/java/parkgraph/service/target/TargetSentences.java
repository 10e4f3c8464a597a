package parkgraph.service.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.target.Nearness;
import parkgraph.ontology.target.TargetDemand;
import parkgraph.ontology.target.TargetKind;
import parkgraph.ontology.target.TargetVerdict;
import parkgraph.ontology.wording.Wording;

/**
 * What is known of a target and what is missing, in sentences.
 *
 * @param demand what it wants
 * @param what what it measures
 * @param nearness what counts as near
 */
record TargetSentences(TargetDemand demand, ValueTarget.Measured what, Nearness nearness) {

	/**
	 * Why the status is what it is.
	 * @param verdict the status
	 * @param due the figure of the deadline's year; absent when there is none
	 */
	Wording reason(TargetVerdict verdict, @Nullable TargetFigure due) {
		if (this.demand.kind() == TargetKind.QUALITATIVE) {
			return inWords(verdict);
		}
		return isYearly() ? everyYear(verdict) : atDeadline(verdict, due);
	}

	private boolean isYearly() {
		return this.demand.sustained() || this.demand.kind() == TargetKind.RECURRING;
	}

	private Wording atDeadline(TargetVerdict verdict, @Nullable TargetFigure due) {
		int year = this.demand.deadline();
		String printed = (due != null) ? due.printed() : "";
		return switch (verdict.status()) {
			case MET -> new Wording("%d年为 %s，已达到。".formatted(year, printed),
					"It was %s in %d, which meets it.".formatted(printed, year));
			case NEAR -> new Wording("%d年为 %s，未达到，相差在 %d%% 以内。".formatted(year, printed, this.nearness.percent()),
					"It was %s in %d, which does not meet it but is within %d %% of it.".formatted(printed, year,
							this.nearness.percent()));
			case NOT_MET -> new Wording("%d年为 %s，未达到。".formatted(year, printed),
					"It was %s in %d, which does not meet it.".formatted(printed, year));
			case UNDECIDED -> new Wording("%d年为 %s，据此无法判定。".formatted(year, printed),
					"It was %s in %d, which does not decide it.".formatted(printed, year));
			case NO_DATA -> (due != null)
					? new Wording("%d年为 %s，没有可比的参照。".formatted(year, printed),
							"It was %s in %d; there is nothing to compare it with.".formatted(printed, year))
					: new Wording("没有%d年的数据。".formatted(year), "There is no figure for %d.".formatted(year));
		};
	}

	private Wording everyYear(TargetVerdict verdict) {
		int year = this.demand.deadline();
		String missed = years(verdict.missed());
		return switch (verdict.status()) {
			case MET -> new Wording("到%d年每年都达到。".formatted(year), "It was met in every year to %d.".formatted(year));
			case NEAR -> new Wording("%s年未达到，相差都在 %d%% 以内。".formatted(missed, this.nearness.percent()),
					"It was not met in %s, each time within %d %% of it.".formatted(missed, this.nearness.percent()));
			case NOT_MET -> new Wording("%s年未达到，而应每年达到。".formatted(missed),
					"It was not met in %s, and should be every year.".formatted(missed));
			case UNDECIDED -> new Wording("有数据的年份没有一年确未达到，但不足以判定到%d年每年都达到。".formatted(year),
					"No year with figures surely missed it, but they do not show that it was met every year to %d."
						.formatted(year));
			case NO_DATA ->
				new Wording("到%d年没有任何一年的数据。".formatted(year), "There is no figure for any year to %d.".formatted(year));
		};
	}

	private static Wording inWords(TargetVerdict verdict) {
		return switch (verdict.status()) {
			case NOT_MET -> new Wording("期限之年不好于最早有数据的年份，未达到。",
					"When due it was no better than in the first year with figures, so it is not met.");
			case NO_DATA ->
				new Wording("目标没有数字，也没有来源明确说明是否达到。", "The target has no number, and no source says whether it is met.");
			case MET, NEAR, UNDECIDED -> new Wording("目标没有数字，已有的数据不足以判定。",
					"The target has no number, and the figures there are do not decide it.");
		};
	}

	/**
	 * What is needed to tell more.
	 * @param verdict the status
	 * @param figures the figures there are, by year
	 * @param references what they are compared with, by year
	 * @return a sentence; absent when nothing is missing
	 */
	@Nullable Wording missing(TargetVerdict verdict, Map<Integer, TargetFigure> figures, Map<Integer, TargetFigure> references) {
		if (verdict.missing().isEmpty()) {
			return null;
		}
		if (this.demand.kind() == TargetKind.QUALITATIVE && figures.isEmpty()) {
			return new Wording("需要来源明确说明“%s”是否达到；不以其他数代替。".formatted(this.what.zh()),
					"A source that says whether it is met: %s. No other figure stands in for it."
						.formatted(this.what.en()));
		}
		List<Integer> without = verdict.missing().stream().filter((year) -> !figures.containsKey(year)).toList();
		List<Wording> needs = new ArrayList<>();
		if (!without.isEmpty()) {
			needs.add(new Wording("全省%s年的“%s”".formatted(years(without), this.what.zh()),
					"the province's %s of %s".formatted(this.what.en(), years(without))));
		}
		String reference = this.what.reference();
		if (reference != null) {
			List<Integer> alone = verdict.missing().stream().filter((year) -> !references.containsKey(year)).toList();
			if (!alone.isEmpty()) {
				needs.add(new Wording("作参照的%s%s年的“%s”".formatted(reference, years(alone), this.what.zh()),
						"that of %s of %s, to compare it with".formatted(reference, years(alone))));
			}
		}
		return new Wording("缺" + needs.stream().map(Wording::zh).collect(Collectors.joining("、")) + "。",
				"Not known: " + needs.stream().map(Wording::en).collect(Collectors.joining("; ")) + ".");
	}

	/** Where a milestone stands, by the reports on the measures of its clause. */
	static Wording milestone(int measures, int done, int begun, int notBegun) {
		int reported = done + begun + notBegun;
		if (reported == 0) {
			return new Wording("所在条款的 %d 项措施都没有进展报告。".formatted(measures),
					"Nobody has reported on any of the %d measures of its clause.".formatted(measures));
		}
		return new Wording("所在条款的 %d 项措施中，已完成 %d 项，进行中 %d 项，未开始 %d 项。".formatted(measures, done, begun, notBegun),
				"Of the %d measures of its clause %d are done, %d are under way, %d have not begun.".formatted(measures,
						done, begun, notBegun));
	}

	/** What is needed to judge a milestone; absent when every measure is reported on. */
	static @Nullable Wording missingReports(int measures, int unreported) {
		if (measures > 0 && unreported == 0) {
			return null;
		}
		return new Wording("缺 %d 项措施的进展。".formatted(unreported),
				"Not known: the progress of %d measures.".formatted(unreported));
	}

	private static String years(List<Integer> years) {
		List<String> spans = new ArrayList<>();
		int first = 0;
		for (int index = 1; index <= years.size(); index++) {
			if (index == years.size() || years.get(index) != years.get(index - 1) + 1) {
				int from = years.get(first);
				int to = years.get(index - 1);
				spans.add((from == to) ? String.valueOf(from) : from + "–" + to);
				first = index;
			}
		}
		return String.join(", ", spans);
	}

}
