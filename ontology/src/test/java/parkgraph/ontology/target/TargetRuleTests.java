package parkgraph.ontology.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.indicator.Direction;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of target at its boundaries. Figures are written {@code year=value},
 * {@code year=low..high} with {@code *} for an open end, {@code year=value/reference}.
 */
class TargetRuleTests {

	private static final Pattern FIGURE = Pattern.compile("(\\d{4})=([^/ ]+)(?:/(\\S+))?");

	private final TargetRule rule = new TargetRule(new Nearness(10));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# kind            | compared | wanted | figures                | status    | missed | missing
			# this much or more; near from 76.5 of 85
			LEVEL             | AT_LEAST | 850    | 2020=850               | MET       |        |
			LEVEL             | AT_LEAST | 850    | 2020=849               | NEAR      | 2020   |
			LEVEL             | AT_LEAST | 850    | 2020=765               | NEAR      | 2020   |
			LEVEL             | AT_LEAST | 850    | 2020=764               | NOT_MET   | 2020   |
			LEVEL             | AT_LEAST | 850    | 2020=800..860          | UNDECIDED |        |
			LEVEL             | AT_LEAST | 850    | 2020=700..849          | NOT_MET   | 2020   |
			LEVEL             | AT_LEAST | 850    | 2020=850..*            | MET       |        |
			LEVEL             | AT_LEAST | 850    | 2020=*..849            | NOT_MET   | 2020   |
			LEVEL             | AT_LEAST | 850    | 2019=900 2021=900      | NO_DATA   |        | 2020
			LEVEL             | AT_LEAST | 850    |                        | NO_DATA   |        | 2020
			LEVEL             | AT_LEAST |        | 2020=900               | UNDECIDED |        |
			# strictly less; near up to 5.5 of 5
			LEVEL             | UNDER    | 50     | 2020=49                | MET       |        |
			LEVEL             | UNDER    | 50     | 2020=50                | NEAR      | 2020   |
			LEVEL             | UNDER    | 50     | 2020=55                | NEAR      | 2020   |
			LEVEL             | UNDER    | 50     | 2020=56                | NOT_MET   | 2020   |
			# strictly more
			LEVEL             | OVER     | 500    | 2020=500               | NEAR      | 2020   |
			LEVEL             | OVER     | 500    | 2020=501               | MET       |        |
			# how many
			COUNT             | AT_LEAST | 40     | 2020=40                | MET       |        |
			COUNT             | AT_LEAST | 40     | 2020=39                | NEAR      | 2020   |
			COUNT             | AT_LEAST | 40     | 2020=36                | NEAR      | 2020   |
			COUNT             | AT_LEAST | 40     | 2020=35                | NOT_MET   | 2020   |
			# all, however the list compares it
			FULL_COVERAGE     | EXACTLY  | 1000   | 2020=1000              | MET       |        |
			FULL_COVERAGE     | EXACTLY  | 1000   | 2020=999               | NEAR      | 2020   |
			FULL_COVERAGE     | EXACTLY  | 1000   | 2020=899               | NOT_MET   | 2020   |
			FULL_COVERAGE     | EXACTLY  | 1000   | 2020=999..1000         | UNDECIDED |        |
			# none at all; one is one too many and never near
			ZERO_EVENTS       | EXACTLY  | 0      | 2020=0                 | MET       |        |
			ZERO_EVENTS       | EXACTLY  | 0      | 2020=1                 | NOT_MET   | 2020   |
			ZERO_EVENTS       | EXACTLY  | 0      | 2020=0..1              | UNDECIDED |        |
			# less than the reference of the same year
			BELOW_REFERENCE   | UNDER    |        | 2020=199/200           | MET       |        |
			BELOW_REFERENCE   | UNDER    |        | 2020=200/200           | NEAR      | 2020   |
			BELOW_REFERENCE   | UNDER    |        | 2020=220/200           | NEAR      | 2020   |
			BELOW_REFERENCE   | UNDER    |        | 2020=221/200           | NOT_MET   | 2020   |
			BELOW_REFERENCE   | UNDER    |        | 2020=190..210/200      | UNDECIDED |        |
			BELOW_REFERENCE   | UNDER    |        | 2020=190/180..195      | UNDECIDED |        |
			BELOW_REFERENCE   | UNDER    |        | 2020=199               | NO_DATA   |        | 2020
			BELOW_REFERENCE   | UNDER    |        | 2019=199/200           | NO_DATA   |        | 2020
			# words: moving back is a miss, moving on decides nothing
			QUALITATIVE       |          |        |                        | NO_DATA   |        | 2020
			QUALITATIVE       |          |        | 2017=763               | UNDECIDED |        | 2020
			QUALITATIVE       |          |        | 2017=763 2020=800      | UNDECIDED |        |
			QUALITATIVE       |          |        | 2017=763 2020=763      | NOT_MET   | 2020   |
			QUALITATIVE       |          |        | 2017=763 2020=760..764 | UNDECIDED |        |
			QUALITATIVE       |          |        | 2021=763               | UNDECIDED |        | 2020
			""")
	void isJudgedAtItsDeadline(TargetKind kind, @Nullable Comparator comparator, @Nullable Long wanted,
			@Nullable String figures, TargetStatus status, @Nullable String missed, @Nullable String missing) {
		TargetVerdict verdict = this.rule
			.judge(new TargetDemand(kind, comparator, wanted, Direction.UP, null, 2020, false), figures(figures));
		assertThat(verdict.status()).isEqualTo(status);
		assertThat(verdict.missed()).isEqualTo(years(missed));
		assertThat(verdict.missing()).isEqualTo(years(missing));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# from  | figures                                   | status    | missed    | missing
			# within the first ten from the first year known to the deadline; the eleventh is near
			        | 2018=10 2019=9 2020=10                    | MET       |           |
			        | 2018=10 2019=11 2020=9                    | NEAR      | 2019      |
			        | 2018=10 2019=12 2020=9                    | NOT_MET   | 2019      |
			        | 2017=12 2019=13 2020=10                   | NOT_MET   | 2017 2019 | 2018
			        | 2018=10 2020=10                           | UNDECIDED |           | 2019
			        | 2018=11 2020=10                           | NOT_MET   | 2018      | 2019
			        | 2018=10                                   | UNDECIDED |           | 2019 2020
			        | 2018=10 2019=9..11 2020=10                | UNDECIDED |           |
			        |                                           | NO_DATA   |           | 2020
			# what comes after the deadline is no part of it
			        | 2020=10 2021=31                           | MET       |           |
			        | 2021=9                                    | NO_DATA   |           | 2020
			# from a year that is stated
			2018    | 2019=10 2020=10                           | UNDECIDED |           | 2018
			2018    | 2017=31 2018=10 2019=10 2020=10           | MET       |           |
			2018    |                                           | NO_DATA   |           | 2018 2019 2020
			""")
	void aRankHasToHoldInEveryYear(@Nullable Integer from, @Nullable String figures, TargetStatus status,
			@Nullable String missed, @Nullable String missing) {
		TargetVerdict verdict = this.rule.judge(
				new TargetDemand(TargetKind.RANK, Comparator.AT_MOST, 10L, Direction.DOWN, from, 2020, true),
				figures(figures));
		assertThat(verdict.status()).isEqualTo(status);
		assertThat(verdict.missed()).isEqualTo(years(missed));
		assertThat(verdict.missing()).isEqualTo(years(missing));
	}

	@Test
	void whatRecursHasToRecurWhetherItSaysSoOrNot() {
		TargetDemand yearly = new TargetDemand(TargetKind.RECURRING, Comparator.AT_LEAST, 1L, Direction.NEITHER, 2018,
				2020, false);
		assertThat(this.rule.judge(yearly, figures("2018=1 2019=1 2020=2")).status()).isEqualTo(TargetStatus.MET);
		assertThat(this.rule.judge(yearly, figures("2018=1 2019=0 2020=1")).missed()).containsExactly(2019);
	}

	@Test
	void yearsStandTheNewestFirst() {
		assertThat(this.rule
			.judge(new TargetDemand(TargetKind.LEVEL, Comparator.AT_LEAST, 850L, Direction.UP, null, 2020, false),
					figures("2018=700 2020=900 2019=849"))
			.years()).containsExactly(new YearVerdict(2020, TargetStatus.MET), new YearVerdict(2019, TargetStatus.NEAR),
					new YearVerdict(2018, TargetStatus.NOT_MET));
	}

	@ParameterizedTest
	@CsvSource({ "3, 0, 0, 0, NO_DATA", "3, 3, 0, 0, MET", "3, 2, 1, 0, UNDECIDED", "3, 2, 0, 0, UNDECIDED",
			"3, 0, 0, 3, NOT_MET", "3, 0, 0, 2, UNDECIDED", "0, 0, 0, 0, NO_DATA" })
	void aMilestoneStandsWhenEveryMeasureOfItsClauseIsDone(int measures, int done, int begun, int notBegun,
			TargetStatus status) {
		assertThat(TargetRule.milestone(measures, done, begun, notBegun)).isEqualTo(status);
	}

	@Test
	void aToleranceOfNothingKnowsNoNear() {
		assertThat(new Nearness(0).status(Comparator.AT_LEAST, Bounds.point(849), 850)).isEqualTo(TargetStatus.NOT_MET);
	}

	private static List<YearFigure> figures(@Nullable String text) {
		List<YearFigure> figures = new ArrayList<>();
		if (text != null) {
			FIGURE.matcher(text).results().forEach((found) -> figures.add(figure(found)));
		}
		return figures;
	}

	private static YearFigure figure(MatchResult found) {
		return new YearFigure(Integer.parseInt(found.group(1)), bounds(found.group(2)),
				(found.group(3) != null) ? bounds(found.group(3)) : null);
	}

	private static Bounds bounds(String text) {
		String[] ends = text.split("\\.\\.");
		long low = ends[0].equals("*") ? Long.MIN_VALUE : Long.parseLong(ends[0]);
		String high = ends[ends.length - 1];
		return new Bounds(low, high.equals("*") ? Long.MAX_VALUE : Long.parseLong(high));
	}

	private static List<Integer> years(@Nullable String text) {
		List<Integer> years = new ArrayList<>();
		if (text != null) {
			for (String year : text.split(" ")) {
				years.add(Integer.valueOf(year));
			}
		}
		return years;
	}

}
