package parkgraph.service.threshold;

import java.util.List;
import java.util.Map;

import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;

import parkgraph.service.testing.OnFixture;
import parkgraph.service.testing.StatementCounter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The threshold question on the hand-made graph.
 */
@OnFixture
class ThresholdIT {

	private static final String PROVINCE_2021 = "parksNear(ladder: \"province-2020\", year: 2021)";

	private static final String COUNTS = "over proven undecided unknown notOver provenNotOver";

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private StatementCounter statements;

	@BeforeEach
	void forgetStatements() {
		this.statements.take();
	}

	@Test
	void everyParkIsInExactlyOneOfSixClasses() {
		// Of 23 parks: over 500 are FX02 (a yuan more), FX03, FX04, FX05 and FX22.
		rungs(PROVINCE_2021, COUNTS).containsExactly(counts(5, 2, 2, 6, 7, 1), counts(2, 2, 2, 6, 10, 1),
				counts(1, 0, 5, 6, 10, 1));
		ask(PROVINCE_2021, "populationSize direct").path("parksNear.populationSize")
			.entity(Integer.class)
			.isEqualTo(23)
			.path("parksNear.direct")
			.entity(Integer.class)
			.isEqualTo(14);
	}

	@Test
	void exactlyTheThresholdIsNotOverItAndAYuanMoreIs() {
		assertThat(codes("parksNear(thresholds: [500], year: 2021)", "overList")).containsExactly("FX05", "FX04",
				"FX03", "FX22", "FX02");
		assertThat(codes("parksNear(thresholds: [500], year: 2021, within: 0)", "near")).containsExactly("FX01");
	}

	@Test
	void exactlyTheThresholdMeetsAtLeast() {
		assertThat(codes("parksNear(ladder: \"parks-2030\", year: 2021)", "overList")).containsExactly("FX05", "FX04",
				"FX03", "FX22", "FX02", "FX01");
		assertThat(codes("parksNear(ladder: \"parks-2030\", year: 2021, within: 0)", "near")).isEmpty();
	}

	@Test
	void nearestComesFirstAndEqualGapsShareARank() {
		ask(PROVINCE_2021, "rungs { near { rank park { code } gap { yiYuan } gapShare growthNeeded } }")
			.path("parksNear.rungs[0].near")
			.matchesJsonStrictly(
					"""
							[{"rank": 1, "park": {"code": "FX01"}, "gap": {"yiYuan": 0}, "gapShare": 0, "growthNeeded": 0},
							 {"rank": 2, "park": {"code": "FX06"}, "gap": {"yiYuan": 20}, "gapShare": 4, "growthNeeded": 4.17},
							 {"rank": 2, "park": {"code": "FX07"}, "gap": {"yiYuan": 20}, "gapShare": 4, "growthNeeded": 4.17},
							 {"rank": 4, "park": {"code": "FX08"}, "gap": {"yiYuan": 25}, "gapShare": 5, "growthNeeded": 5.26},
							 {"rank": 5, "park": {"code": "FX09"}, "gap": {"yiYuan": 34.5}, "gapShare": 6.9, "growthNeeded": 7.41},
							 {"rank": 6, "park": {"code": "FX20"}, "gap": {"yiYuan": 50}, "gapShare": 10, "growthNeeded": 11.11}]
							""");
	}

	@Test
	void aYuanOutsideThePercentageIsNotNear() {
		assertThat(codes("parksNear(thresholds: [500], year: 2021, within: 10)", "near")).doesNotContain("FX21");
		assertThat(codes("parksNear(thresholds: [500], year: 2021, within: 100)", "near")).contains("FX21");
	}

	@Test
	void anApproximateValueIsNearWithBothItsEnds() {
		ask(PROVINCE_2021,
				"rungs { near { park { code } figure { value { yiYuan } low { yiYuan } high { yiYuan } approximate printed } gapAtLeast { yiYuan } } }")
			.path("parksNear.rungs[0].near[4]")
			.matchesJsonStrictly("""
					{"park": {"code": "FX09"}, "gapAtLeast": {"yiYuan": 0}, "figure": {"value": null,
					 "low": {"yiYuan": 465.5}, "high": {"yiYuan": 514.5}, "approximate": true, "printed": "约490亿元"}}
					""");
	}

	@Test
	void aFigureTellsWhereItComesFrom() {
		ask(PROVINCE_2021, """
				rungs { near(first: 1) { park { zh level region { code zh } } withinRounding
				  figure { observation indicator year value { yuan } nature scope evidence rule { id }
				    source { text publishedOn address verifiable } } } }
				""").path("parksNear.rungs[0].near[0]").matchesJsonStrictly("""
				{"park": {"zh": "园区FX01", "level": "NATIONAL", "region": {"code": "510100", "zh": "成都市"}},
				 "withinRounding": true, "figure": {"observation": "fixture/figures.csv/FX01/operating-revenue/2021/1",
				 "indicator": "operating-revenue", "year": 2021, "value": {"yuan": "50000000000"}, "nature": "UNSTATED",
				 "scope": "unstated", "evidence": "DIRECT", "rule": null,
				 "source": {"text": "四川日报 2022-02-18 example.cn/1", "publishedOn": "2022-02-18",
				 "address": "example.cn/1", "verifiable": "address"}}}
				""");
	}

	@Test
	void moreThanAThousandIsOverItAndCannotBePlacedAtTwoThousand() {
		assertThat(codes("parksNear(thresholds: [1000], year: 2021)", "overList")).contains("FX04");
		String atTwoThousand = "parksNear(thresholds: [2000], year: 2021, within: 100)";
		assertThat(codes(atTwoThousand, "near")).doesNotContain("FX04", "FX03");
		assertThat(codes(atTwoThousand, "oneSided")).containsExactly("FX04", "FX03", "FX18", "FX13", "FX14");
	}

	@Test
	void oneSidedBoundsSayWhatIsUnknown() {
		ask(PROVINCE_2021, "rungs { oneSided { park { code } known { zh en } figure { evidence lowExcluded } } }")
			.path("parksNear.rungs[0].oneSided")
			.matchesJsonStrictly("""
					[{"park": {"code": "FX18"}, "known": {"zh": "已知不低于262亿元，上限未知。",
					  "en": "Known to be at least 26.2 billion yuan; the upper end is unknown."},
					  "figure": {"evidence": "DIRECT", "lowExcluded": false}}]
					""");
	}

	@Test
	void anotherFigureProvesUnderAStatedRule() {
		ask(PROVINCE_2021,
				"""
						rungs { provenList { rank park { code } figure { evidence indicator low { yiYuan } rule { id words { zh } assumption { en } }
						  proves { low { yiYuan } high { yiYuan } } } } }
						""")
			.path("parksNear.rungs[1].provenList")
			.matchesJsonStrictly(
					"""
							[{"rank": 1, "park": {"code": "FX13"}, "figure": {"evidence": "PROVEN", "indicator": "main-business-revenue",
							  "low": {"yiYuan": 1036}, "rule": {"id": "main-business", "words": {"zh": "主营业务收入是营业收入的一部分"},
							  "assumption": {"en": "assuming that both figures are made under one statistical regime"}},
							  "proves": {"low": {"yiYuan": 1036}, "high": null}}},
							 {"rank": 2, "park": {"code": "FX03"}, "figure": {"evidence": "PROVEN", "indicator": "main-business-revenue",
							  "low": {"yiYuan": 1010}, "rule": {"id": "main-business", "words": {"zh": "主营业务收入是营业收入的一部分"},
							  "assumption": {"en": "assuming that both figures are made under one statistical regime"}},
							  "proves": {"low": {"yiYuan": 1010}, "high": null}}}]
							""");
	}

	@Test
	void whatNeverCountsIsOfferedAsAHintWithItsReason() {
		ask(PROVINCE_2021, "hints(first: 100) { park { code } about aboutParkItself printed reason { zh } }")
			.path("parksNear.hints")
			.matchesJsonStrictly("""
					[{"park": {"code": "FX10"}, "about": "园区FX10", "aboutParkItself": true, "printed": "900亿元",
					  "reason": {"zh": "这是计划或目标,不是实际数"}},
					 {"park": {"code": "FX11"}, "about": "园区FX11", "aboutParkItself": true, "printed": "700亿元",
					  "reason": {"zh": "不是整个自然年的数"}},
					 {"park": {"code": "FX12"}, "about": "园区FX12", "aboutParkItself": true, "printed": "800亿元",
					  "reason": {"zh": "指标不同,不能推出所问指标"}},
					 {"park": {"code": "FX16"}, "about": "园区FX16", "aboutParkItself": true, "printed": "700亿元",
					  "reason": {"zh": "只是一个产业的数"}},
					 {"park": {"code": "FX17"}, "about": "涪城区", "aboutParkItself": false, "printed": "900亿元",
					  "reason": {"zh": "说的不是园区本身，而是涪城区"}}]
					""");
	}

	@Test
	void aYearWithoutFiguresIsUnknownAndNeverZeroOfSomething() {
		String question = "parksNear(ladder: \"province-2020\", year: 2020)";
		ask(question, "headline { zh en }").path("parksNear.headline").matchesJsonStrictly("""
				{"zh": "2020年无法判定：0 个园区有直接数据，23 个没有。",
				 "en": "2020 is not known: 0 parks with direct figures, 23 without."}
				""");
		rungs(question, COUNTS).containsExactly(counts(0, 0, 0, 23, 0, 0), counts(0, 0, 0, 23, 0, 0),
				counts(0, 0, 0, 23, 0, 0));
	}

	@Test
	void withoutALadderTheOneInForceIsShownAndTheAnswerSaysSo() {
		ask("parksNear", "year yearChoice yearReason { zh en } ladder { code } ladderChoice ladderReason { zh }")
			.path("parksNear")
			.matchesJsonStrictly(
					"""
							{"year": 2021, "yearChoice": "NEWEST_DIRECT",
							 "yearReason": {"zh": "未指定年份，取所选园区有营业收入直接数据的最新年份：2021年。",
							 "en": "No year was asked for; 2021 is the newest in which a park of this selection has a direct figure of operating revenue."},
							 "ladder": {"code": "zones-2027"}, "ladderChoice": "IN_FORCE",
							 "ladderReason": {"zh": "未指定台阶，取今天有效的一架（2023—2027年）。"}}
							""");
	}

	@Test
	void theNewestYearIsThatOfTheSelection() {
		ask("parksNear(thresholds: [500], region: \"510700\")", "year yearChoice populationSize region { zh }")
			.path("parksNear")
			.matchesJsonStrictly("""
					{"year": 2018, "yearChoice": "NEWEST_DIRECT", "populationSize": 1, "region": {"zh": "绵阳市"}}
					""");
		ask("parksNear(ladder: \"zones-2015\")", "year yearChoice yearReason { zh }").path("parksNear")
			.matchesJsonStrictly("""
					{"year": 2025, "yearChoice": "NO_DIRECT_FIGURE",
					 "yearReason": {"zh": "未指定年份，所选园区在任何年份都没有销售收入的直接数据，按上一个完整年度2025年列示。"}}
					""");
	}

	@Test
	void eachParkByItsOwnNewestYear() {
		ask("parksNear(thresholds: [500], latest: true, region: \"510703\")",
				"year headline { zh } rungs { over unknown near { park { code } figure { year } } }")
			.path("parksNear")
			.matchesJsonStrictly(
					"""
							{"year": null, "headline": {"zh": "按各园区最新年份，可以判定：1 个园区均有直接数据。"},
							 "rungs": [{"over": 0, "unknown": 0, "near": [{"park": {"code": "FX23"}, "figure": {"year": 2018}}]}]}
							""");
		rungs("parksNear(thresholds: [500], latest: true)", COUNTS).containsExactly(counts(5, 2, 2, 5, 8, 1));
	}

	@Test
	void printedCountsStandBesideWithWhatDiffers() {
		ask("parksNear(ladder: \"province-2020\", year: 2012)", """
				rungs { printed { value text nature sameIndicator samePopulation sameComparator source { address } }
				  printedOther { value low high nature measured { code } sameIndicator } }
				""").path("parksNear.rungs[*]")
			.matchesJsonStrictly(
					"""
							[{"printed": [{"value": 7, "text": "7个", "nature": "UNSTATED", "sameIndicator": true, "samePopulation": true,
							   "sameComparator": true, "source": {"address": "example.cn/1"}}],
							  "printedOther": [{"value": null, "low": 3, "high": null, "nature": "PROJECTED",
							   "measured": {"code": "sales-revenue"}, "sameIndicator": false}]},
							 {"printed": [{"value": 2, "text": "2个", "nature": "UNSTATED", "sameIndicator": true, "samePopulation": true,
							   "sameComparator": true, "source": {"address": "example.cn/1"}}],
							  "printedOther": [{"value": 2, "low": 2, "high": 2, "nature": "PROJECTED",
							   "measured": {"code": "sales-revenue"}, "sameIndicator": false}]},
							 {"printed": [], "printedOther": []}]
							""");
	}

	@Test
	void inTheNewestYearsThePrintedCountsAreTheNewestToo() {
		ask("parksNear(thresholds: [1000], latest: true)",
				"rungs { printed { value year population { code } samePopulation sameComparator } }")
			.path("parksNear.rungs[0].printed")
			.matchesJsonStrictly(
					"""
							[{"value": 2, "year": 2012, "population": {"code": "industrial-park"}, "samePopulation": true, "sameComparator": true},
							 {"value": 21, "year": 2021, "population": {"code": "development-zone"}, "samePopulation": false, "sameComparator": true}]
							""");
	}

	@Test
	void anEarlierStateShowsWhatCountedThen() {
		assertThat(codes("parksNear(thresholds: [500], year: 2021, asOf: {state: 1})", "near")).contains("FX22");
		assertThat(codes("parksNear(thresholds: [500], year: 2021, asOf: {release: \"first\"})", "overList"))
			.doesNotContain("FX22");
		assertThat(codes("parksNear(thresholds: [500], year: 2021)", "overList")).contains("FX22");
	}

	@Test
	void levelsNarrowTheQuestion() {
		ask("parksNear(thresholds: [500], year: 2021, level: NATIONAL)", "populationSize direct level")
			.path("parksNear")
			.matchesJsonStrictly("{\"populationSize\": 5, \"direct\": 5, \"level\": \"NATIONAL\"}");
	}

	@Test
	void anEmptySelectionHasNoParks() {
		ask("parksNear(thresholds: [500], population: \"empty\", year: 2021)",
				"populationSize headline { zh en } rungs { over unknown near { rank } }")
			.path("parksNear")
			.matchesJsonStrictly(
					"""
							{"populationSize": 0, "headline": {"zh": "所选范围内没有园区。", "en": "There are no parks in this selection."},
							 "rungs": [{"over": 0, "unknown": 0, "near": []}]}
							""");
	}

	@Test
	void tellsHowCompleteTheListIs() {
		ask("parksNear(ladder: \"zones-2027\", year: 2021)", "list { complete known expected note { zh en } }")
			.path("parksNear.list")
			.matchesJsonStrictly("""
					{"complete": false, "known": 5, "expected": 8, "note": {"zh": "名录不完整：实有 8 个中在库 5 个（2022年）。",
					 "en": "The list is incomplete: 5 of 8 are in the graph (2022)."}}
					""");
	}

	@Test
	void runsTheSameFewStatementsForAnyNumberOfRows() {
		String everything = """
				headline { zh } rungs { over printed { value } near(first: %d) { park { code region { zh } } figure { source { text } } }
				  overList(first: %d) { park { code } } oneSided(first: %d) { park { code } } } hints(first: %d) { printed }
				""";
		ask("parksNear(ladder: \"province-2020\", year: 2021)", everything.replace("%d", "1"));
		List<String> few = this.statements.take();
		ask("parksNear(ladder: \"province-2020\", year: 2021)", everything.replace("%d", "1000"));
		assertThat(this.statements.take()).isEqualTo(few).hasSize(10);
	}

	@Test
	void doesNotReadWhatIsNotSelected() {
		ask("parksNear(ladder: \"province-2020\", year: 2021)", "rungs { near { rank park { code } } }");
		assertThat(this.statements.take()).containsExactly("state/current", "ladder/ladders", "threshold/place",
				"threshold/rows:near:of-year");
	}

	private List<String> codes(String question, String list) {
		return ask(question, "rungs { " + list + " { park { code } } }")
			.path("parksNear.rungs[0]." + list + "[*].park.code")
			.entityList(String.class)
			.get();
	}

	private ListAssert<Map<String, Integer>> rungs(String question, String fields) {
		return assertThat(ask(question, "rungs { " + fields + " }").path("parksNear.rungs")
			.entityList(new ParameterizedTypeReference<Map<String, Integer>>() {
			})
			.get());
	}

	private GraphQlTester.Response ask(String question, String fields) {
		return this.graphQl.document("{ " + question + " { " + fields + " } }").execute();
	}

	private static Map<String, Integer> counts(int over, int proven, int undecided, int unknown, int notOver,
			int provenNotOver) {
		return Map.of("over", over, "proven", proven, "undecided", undecided, "unknown", unknown, "notOver", notOver,
				"provenNotOver", provenNotOver);
	}

}
