package parkgraph.service.target;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import parkgraph.service.testing.OnFixture;
import parkgraph.service.testing.StatementCounter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Targets on the hand-made graph.
 */
@OnFixture
class TargetIT {

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private StatementCounter statements;

	@Test
	void aYearWithoutDataIsNeitherMetNorMissed() {
		ask("targets(ladder: \"province-2020\")",
				"""
						id status reason { zh en } deadline deadlinePassed onLadder { wanted wantedCumulative statusCumulative
						  atDeadline { year headline { zh } over proven undecided unknown notOver } newest { year over status } }
						""")
			.path("targets[0]")
			.matchesJsonStrictly(
					"""
							{"id": "T3", "status": "NO_DATA", "deadline": 2020, "deadlinePassed": true,
							 "reason": {"zh": "2020年没有直接或可证的数据。", "en": "There is neither direct nor proven evidence for 2020."},
							 "onLadder": {"wanted": 25, "wantedCumulative": 40, "statusCumulative": "NO_DATA",
							  "atDeadline": {"year": 2020, "headline": {"zh": "2020年无法判定：0 个园区有直接数据，23 个没有。"},
							   "over": 0, "proven": 0, "undecided": 0, "unknown": 23, "notOver": 0},
							  "newest": {"year": 2021, "over": 5, "status": "UNDECIDED"}}}
							""");
	}

	@Test
	void aTargetIsMetByDirectEvidenceEvenBeforeItIsDue() {
		ask("targets(ladder: \"parks-2030\")",
				"status deadlinePassed onLadder { newest { year status reason { zh } over } }")
			.path("targets[0]")
			.matchesJsonStrictly(
					"""
							{"status": "NO_DATA", "deadlinePassed": false, "onLadder": {"newest": {"year": 2021, "status": "MET",
							 "reason": {"zh": "2021年直接证据已有 6 个，目标 3 个。"}, "over": 6}}}
							""");
	}

	@Test
	void aListThatIsTooShortAndDeclaredSoMissesTheTarget() {
		// 5 zones of 8 are known; 2 are surely not over, so at the most 6 of the 35 that
		// are wanted.
		ask("targets(ladder: \"zones-2027\")",
				"onLadder { newest { year status reason { zh } printed { value samePopulation sameComparator } } }")
			.path("targets[0]")
			.matchesJsonStrictly("""
					{"onLadder": {"newest": {"year": 2021, "status": "NOT_MET",
					 "reason": {"zh": "2021年即使未定与无数据的全部算上也只有 6 个，目标 35 个。"},
					 "printed": [{"value": 21, "samePopulation": true, "sameComparator": false}]}}}
					""");
	}

	@Test
	void otherTargetsShowWhatWasPrintedAndInventNothing() {
		ask("targets(document: \"D2014\")",
				"id status reason { zh } valuePrinted onLadder { wanted } figures { year printed }")
			.path("targets[3:]")
			.matchesJsonStrictly("""
					[{"id": "T8", "status": "NO_DATA", "reason": {"zh": "没有2020年的数据。"}, "valuePrinted": "100",
					  "onLadder": null, "figures": [{"year": 2019, "printed": "99%"}]},
					 {"id": "T9", "status": "NO_DATA", "reason": {"zh": "没有2020年的数据。"}, "valuePrinted": "全国平均水平",
					  "onLadder": null, "figures": []}]
					""");
	}

	@Test
	void allTargetsTakeAsManyStatementsAsOne() {
		this.statements.take();
		ask("targets", "id");
		assertThat(this.statements.take()).containsExactly("state/current", "ladder/ladders", "target/details",
				"threshold/newest-year", "threshold/proofs", "threshold/standings", "threshold/printed", "target/lists",
				"target/other-targets");
		ask("targets(ladder: \"zones-2015\")", "id");
		assertThat(this.statements.take()).hasSize(8);
	}

	@Test
	void refusesADocumentWithoutTargets() {
		this.graphQl.document("{ targets(document: \"x\") { id } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.extracting((error) -> error.getMessage())
				.isEqualTo("文件“x”没有目标，有目标的文件：D2011, D2014, D2023, D2028。"));
	}

	private GraphQlTester.Response ask(String question, String fields) {
		return this.graphQl.document("{ " + question + " { " + fields + " } }").execute();
	}

}
