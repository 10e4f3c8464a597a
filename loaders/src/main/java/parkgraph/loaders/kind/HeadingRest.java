package parkgraph.loaders.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.figure.NatureReader;
import parkgraph.ontology.print.Signs;
import parkgraph.ontology.scope.Scope;
import parkgraph.ontology.scope.ScopeReader;
import parkgraph.ontology.scope.ScopeReading;

/**
 * What the words of a heading beside an indicator's name say: 2023年, 上年, 规上工业, 计划. Words
 * that are not understood may say that the values are something else altogether, so then
 * nothing is.
 *
 * @param year the year; absent when the words give none
 * @param yearsBack how many years before the table's own
 * @param phrase the part of the year; empty when the words give none
 * @param scope what the words say is covered
 * @param nature what sort of statement it is; absent when the words do not say
 */
record HeadingRest(@Nullable String year, int yearsBack, String phrase, Scope scope, @Nullable Nature nature) {

	private static final HeadingRest NOTHING = new HeadingRest(null, 0, "", Scope.UNSTATED, null);

	/** Say nothing that changes what the values are. */
	private static final Set<String> HARMLESS = Set.of("指标", "主要指标", "经济指标", "主要经济指标", "基本情况", "基本信息", "经济情况", "经济规模",
			"园区规模", "总量指标", "效益指标", "规模指标", "质量指标", "主要质量指标", "数值", "指标值", "value", "indicators", "main indicators");

	private static final Set<String> THIS_YEAR = Set.of("本年", "本期", "当年", "本年度", "本年实际", "本期实际", "本年累计", "本年数", "报告期",
			"this year");

	private static final Set<String> LAST_YEAR = Set.of("上年", "去年", "上年同期", "上年度", "上年实际", "上年数", "去年同期", "last year");

	/**
	 * Reads the words.
	 * @param parts the parts of a heading beside the name
	 * @return what they say; empty when one of them is not understood
	 */
	static Optional<HeadingRest> read(List<String> parts, ScopeReader scopes, NatureReader natures) {
		HeadingRest rest = NOTHING;
		for (String part : parts) {
			HeadingRest more = rest.and(part, scopes, natures);
			if (more == null) {
				return Optional.empty();
			}
			rest = more;
		}
		return Optional.of(rest);
	}

	private @Nullable HeadingRest and(String part, ScopeReader scopes, NatureReader natures) {
		String plain = Signs.fold(part).replace(" ", "");
		if (HARMLESS.contains(plain) || THIS_YEAR.contains(plain)) {
			return this;
		}
		if (LAST_YEAR.contains(plain)) {
			return new HeadingRest(this.year, this.yearsBack + 1, this.phrase, this.scope, this.nature);
		}
		Optional<String> inYear = PrintedPeriod.year(part);
		if (inYear.isPresent()) {
			return new HeadingRest(inYear.get(), this.yearsBack, this.phrase, this.scope, this.nature);
		}
		List<PrintedPeriod> periods = PrintedPeriod.in(List.of(part));
		if (periods.size() == 1 && (periods.get(0).year() + "年" + periods.get(0).phrase()).equals(Signs.narrow(part))) {
			return new HeadingRest(periods.get(0).year(), this.yearsBack, periods.get(0).phrase(), this.scope,
					this.nature);
		}
		Optional<String> partOfYear = PrintedPeriod.phrase(part);
		if (partOfYear.isPresent()) {
			return new HeadingRest(this.year, this.yearsBack, partOfYear.get(), this.scope, this.nature);
		}
		Optional<Nature> said = natures.read(part, "");
		if (said.isPresent()) {
			return new HeadingRest(this.year, this.yearsBack, this.phrase, this.scope, said.get());
		}
		ScopeReading read = scopes.read(this.scope, part);
		boolean understood = read.notes().isEmpty() && read.contradictions().isEmpty() && read.scope().isStated();
		return understood ? new HeadingRest(this.year, this.yearsBack, this.phrase, read.scope(), this.nature) : null;
	}

}
