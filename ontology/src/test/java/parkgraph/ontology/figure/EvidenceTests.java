package parkgraph.ontology.figure;

import java.time.Year;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.wording.Wording;

import static org.assertj.core.api.Assertions.assertThat;
import static parkgraph.ontology.figure.StatementBuilder.YI;
import static parkgraph.ontology.figure.StatementBuilder.statement;

class EvidenceTests {

	@ParameterizedTest
	@CsvSource({ "unstated", "area:whole", "area:several-sites", "units:four-above", "units:all", "regime:torch" })
	void theAskedIndicatorOfTheWholeParkIsDirect(String scope) {
		assertThat(ask(statement().scope(scope)))
			.isEqualTo(new Evidence(EvidenceClass.DIRECT, Bounds.point(500 * YI), null, null));
	}

	@Test
	void aBoundIsDirectToo() {
		// 绵阳游仙高新区 2021: 营收超过千亿元.
		assertThat(ask(statement().bounds(Bounds.over(1000 * YI))).bounds()).isEqualTo(Bounds.over(1000 * YI));
	}

	@ParameterizedTest
	@CsvSource({ "main-business-revenue,unstated,MAIN_BUSINESS", "main-business-revenue,units:all,MAIN_BUSINESS",
			"main-business-revenue,area:core,PART_OF_THE_AREA", "operating-revenue,area:core,PART_OF_THE_AREA",
			"operating-revenue,area:own,PART_OF_THE_AREA", "operating-revenue,area:part/麓谷园区,PART_OF_THE_AREA",
			"operating-revenue,units:above-scale-industry;area:core,PART_OF_THE_AREA",
			"operating-revenue,units:above-scale,PART_OF_THE_UNITS",
			"main-business-revenue,units:industry,PART_OF_THE_UNITS", "operating-revenue,without:攀钢,SOME_LEFT_OUT" })
	void aPartProvesALowerBound(String indicator, String scope, ProofRule rule) {
		assertThat(ask(statement().indicator(indicator).scope(scope).yi(405)))
			.isEqualTo(new Evidence(EvidenceClass.PROVEN, Bounds.atLeast(405 * YI), rule, null));
	}

	@Test
	void aPartThatIsOverANumberProvesThatTheWholeIs() {
		// 成都经开区 2011: 工业企业主营业务收入突破千亿元.
		Evidence evidence = ask(
				statement().indicator("main-business-revenue").scope("units:industry").bounds(Bounds.over(1000 * YI)));
		assertThat(evidence.bounds()).isEqualTo(Bounds.over(1000 * YI));
	}

	@Test
	void aLargerAreaProvesAnUpperBound() {
		assertThat(ask(statement().scope("area:larger/新市区").yi(3000))).isEqualTo(
				new Evidence(EvidenceClass.PROVEN, Bounds.atMost(3000 * YI), ProofRule.PART_OF_A_LARGER_AREA, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					gross-industrial-output | unstated | 2021 | UNSTATED | 指标不同,不能推出所问指标 | another indicator, which proves nothing about the one asked for
					sales-revenue | unstated | 2021 | UNSTATED | 指标不同,不能推出所问指标 | another indicator, which proves nothing about the one asked for
					output-value | unstated | 2021 | UNSTATED | 指标不同,不能推出所问指标 | another indicator, which proves nothing about the one asked for
					gdp | unstated | 2021 | UNSTATED | 指标不同,不能推出所问指标 | another indicator, which proves nothing about the one asked for
					operating-revenue | industry:高新技术产业 | 2021 | UNSTATED | 只是一个产业的数 | of one industry only
					operating-revenue | area:core;industry:白酒 | 2021 | UNSTATED | 只是一个产业的数 | of one industry only
					operating-revenue | parks:development-zone | 2021 | UNSTATED | 是若干园区的合计 | a total of several parks
					operating-revenue | unstated | 2021-H1 | UNSTATED | 不是整个自然年的数 | not of a full calendar year
					operating-revenue | unstated | 2021-01/10 | UNSTATED | 不是整个自然年的数 | not of a full calendar year
					operating-revenue | unstated | 2020 | UNSTATED | 是另一年的数 | of another year
					operating-revenue | unstated | 2021 | PLAN | 这是计划或目标,不是实际数 | a plan, not what was
					operating-revenue | unstated | 2021 | PROJECTED | 这是预计数,不是实际数 | an expectation, not what was
					operating-revenue | units:above-scale;area:larger/新市区 | 2021 | UNSTATED | 口径有的更大有的更小,推不出上下限 | partly more and partly less than the whole, so it bounds neither side
					main-business-revenue | area:larger/新市区 | 2021 | UNSTATED | 口径有的更大有的更小,推不出上下限 | partly more and partly less than the whole, so it bounds neither side
					""")
	void everythingElseIsAHint(String indicator, String scope, String period, Nature nature, String zh, String en) {
		assertThat(ask(statement().indicator(indicator).scope(scope).period(period).nature(nature)))
			.isEqualTo(new Evidence(EvidenceClass.HINT, null, null, new Wording(zh, en)));
	}

	@Test
	void aBoundOnTheWrongSideProvesNothing() {
		Wording open = new Wording("这一侧没有界限,推不出上下限", "open on the side that would prove something");
		assertThat(ask(statement().scope("area:larger/新市区").bounds(Bounds.over(600 * YI))).reason()).isEqualTo(open);
		assertThat(ask(statement().scope("area:core").bounds(Bounds.atMost(600 * YI))).reason()).isEqualTo(open);
	}

	@Test
	void whatCountsIsTheTargetsOwnIndicator() {
		Statement sales = statement().indicator("sales-revenue").build();
		assertThat(Evidence.classify("sales-revenue", Year.of(2021), sales).evidence()).isEqualTo(EvidenceClass.DIRECT);
		Statement mainBusiness = statement().indicator("main-business-revenue").build();
		assertThat(Evidence.classify("sales-revenue", Year.of(2021), mainBusiness).evidence())
			.isEqualTo(EvidenceClass.HINT);
	}

	@ParameterizedTest
	@EnumSource
	void everyRuleSaysWhatItTakesForGranted(ProofRule rule) {
		assertThat(rule.id()).matches("[a-z-]+");
		assertThat(rule.wording().zh()).isNotBlank();
		assertThat(rule.wording().en()).isNotBlank();
		assertThat(rule.assumption()).isEqualTo(
				new Wording("假定两个数出自同一统计制度", "assuming that both figures are made under one statistical regime"));
	}

	private static Evidence ask(StatementBuilder statement) {
		return Evidence.classify("operating-revenue", Year.of(2021), statement.build());
	}

}
