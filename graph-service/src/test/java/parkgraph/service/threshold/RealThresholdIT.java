package parkgraph.service.threshold;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import parkgraph.service.question.Questions;
import parkgraph.service.question.SavedQuestion;
import parkgraph.service.testing.OnRealContent;
import parkgraph.service.testing.StatementCounter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The threshold question on the facts that come with the product.
 */
@OnRealContent
class RealThresholdIT {

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private WarmUpTask warmUp;

	@Test
	void theStartWaitsForTheStatementsOfTheHeadline() {
		this.statements.take();
		this.warmUp.run();
		List<String> planned = this.statements.take();
		ask("parksNear", "headline { zh }").errors().verify();
		assertThat(this.statements.take()).filteredOn((path) -> !path.startsWith("state/"))
			.hasSize(5)
			.isSubsetOf(planned);
	}

	@Test
	void everyStatementOfTheSavedQuestionIsPlannedBeforeSomebodyAsks() {
		this.statements.take();
		this.warmUp.run();
		this.warmUp.planLists();
		List<String> planned = this.statements.take();
		SavedQuestion near = Questions.shipped().find("near").orElseThrow();
		this.graphQl.document(near.text()).variables(near.variables()).execute().errors().verify();
		assertThat(this.statements.take()).hasSize(11).isSubsetOf(planned);
	}

	@Test
	void theTargetOf2014IsNotKnownFor2020() {
		ask("parksNear(ladder: \"parks-2020\", year: 2020)",
				"headline { zh en } rungs { wanted over proven undecided unknown notOver provenNotOver }")
			.path("parksNear")
			.matchesJsonStrictly(
					"""
							{"headline": {"zh": "2020年无法判定：0 个园区有直接数据，90 个没有。",
							  "en": "2020 is not known: 0 parks with direct figures, 90 without."}, "rungs": [
							 {"wanted": 25, "over": 0, "proven": 0, "undecided": 0, "unknown": 90, "notOver": 0, "provenNotOver": 0},
							 {"wanted": 10, "over": 0, "proven": 0, "undecided": 0, "unknown": 90, "notOver": 0, "provenNotOver": 0},
							 {"wanted": 5, "over": 0, "proven": 0, "undecided": 0, "unknown": 90, "notOver": 0, "provenNotOver": 0}]}
							""");
	}

	@Test
	void theLadderInForceIsThatOf2027AndItsNewestYearIs2021() {
		ask("parksNear",
				"year yearChoice ladder { code } ladderChoice rungs { threshold { yiYuan } over oneSided { park { code } } overList { park { code } figure { value { yiYuan } printed } } }")
			.path("parksNear")
			.matchesJsonStrictly(
					"""
							{"year": 2021, "yearChoice": "NEWEST_DIRECT", "ladder": {"code": "zones-2027"}, "ladderChoice": "IN_FORCE",
							 "rungs": [{"threshold": {"yiYuan": 1000}, "over": 2, "oneSided": [], "overList": [
							   {"park": {"code": "SCP011"}, "figure": {"value": {"yiYuan": 10600}, "printed": "首次突破万亿元,1.06万亿元"}},
							   {"park": {"code": "SCP040"}, "figure": {"value": null, "printed": "超过千亿元"}}]},
							  {"threshold": {"yiYuan": 3000}, "over": 1, "oneSided": [{"park": {"code": "SCP040"}}], "overList": [
							   {"park": {"code": "SCP011"}, "figure": {"value": {"yiYuan": 10600}, "printed": "首次突破万亿元,1.06万亿元"}}]}]}
							""");
	}

	@Test
	void aParkNear500In2018AndOneProvenOver1000() {
		ask("parksNear(ladder: \"parks-2020\", year: 2018)",
				"rungs { over near { park { code } gap { yiYuan } gapShare growthNeeded } provenList { park { code } figure { indicatorPrinted } } }")
			.path("parksNear.rungs[0:2]")
			.matchesJsonStrictly(
					"""
							[{"over": 0, "near": [{"park": {"code": "SCP046"}, "gap": {"yiYuan": 20}, "gapShare": 4, "growthNeeded": 4.17}],
							  "provenList": [{"park": {"code": "SCP007"}, "figure": {"indicatorPrinted": "三次产业主营业务收入"}}]},
							 {"over": 0, "near": [], "provenList": [{"park": {"code": "SCP007"},
							  "figure": {"indicatorPrinted": "三次产业主营业务收入"}}]}]
							""");
	}

	@Test
	void aParkNear1000In2019() {
		ask("parksNear(ladder: \"parks-2020\", year: 2019)", "rungs { near { park { code } gapShare growthNeeded } }")
			.path("parksNear.rungs[1].near")
			.matchesJsonStrictly("[{\"park\": {\"code\": \"SCP050\"}, \"gapShare\": 5, \"growthNeeded\": 5.26}]");
	}

	@Test
	void the2012CountsWerePrintedForTheProvince() {
		ask("parksNear(ladder: \"parks-2020\", year: 2012)",
				"rungs { printed { value sameIndicator samePopulation sameComparator } }")
			.path("parksNear.rungs[*].printed[*].value")
			.entityList(Integer.class)
			.isEqualTo(List.of(7, 2));
	}

	@Test
	void fourParksHaveADirectFigureInAnyYear() {
		ask("parksNear(ladder: \"parks-2020\", latest: true)", "direct headline { zh }").path("parksNear")
			.matchesJsonStrictly("""
					{"direct": 4, "headline": {"zh": "按各园区最新年份，只知道一部分：4 个园区有直接数据，86 个没有。"}}
					""");
	}

	@Test
	void whatDoesNotCountIsOfferedWithItsReason() {
		List<String> reasons = ask("parksNear(ladder: \"parks-2020\", year: 2021)",
				"hints(first: 100) { park { code } printed reason { zh } }")
			.path("parksNear.hints[*].reason.zh")
			.entityList(String.class)
			.get();
		assertThat(reasons).isNotEmpty().allMatch((reason) -> !reason.isBlank());
	}

	@Test
	void everyTargetOfEveryGenerationHasAnHonestStatus() {
		List<String> ladders = ask("targets", "status onLadder { ladder { code } }")
			.path("targets[*].onLadder.ladder.code")
			.entityList(String.class)
			.get();
		assertThat(ladders).containsExactly("zones-2015", "zones-2015", "parks-51025-2017", "parks-51025-2017",
				"parks-51025-2017", "parks-2020", "parks-2020", "parks-2020", "high-tech-zones-2025",
				"high-tech-zones-2025", "zones-2027", "zones-2027");
		assertThat(ask("targets", "status").path("targets[*].status").entityList(String.class).get()).hasSize(46)
			.doesNotContain("MET", "NOT_MET");
	}

	private GraphQlTester.Response ask(String question, String fields) {
		return this.graphQl.document("{ " + question + " { " + fields + " } }").execute();
	}

}
