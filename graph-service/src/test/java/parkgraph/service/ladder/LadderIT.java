package parkgraph.service.ladder;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import parkgraph.service.testing.OnFixture;

/**
 * Ladders on the hand-made graph.
 */
@OnFixture
class LadderIT {

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void aLadderSaysWhatItCountsAndUntilWhen() {
		this.graphQl
			.document(
					"""
							{ ladder(code: "province-2020") { zh document { id date issuer number } indicator { code } population { zh }
							  deadline deadlineStated inForce counting
							  rungs { threshold { yiYuan billionYuan } comparator words { zh en } wanted wantedComparator wantedCumulative } } }
							""")
			.execute()
			.path("ladder")
			.matchesJsonStrictly(
					"""
							{"zh": "质量强省（2014）", "document": {"id": "D2014", "date": "2014", "issuer": "四川省人民政府", "number": null},
							 "indicator": {"code": "operating-revenue"}, "population": {"zh": "产业园区"}, "deadline": 2020,
							 "deadlineStated": false, "inForce": false, "counting": "NESTED", "rungs": [
							 {"threshold": {"yiYuan": 500, "billionYuan": 50}, "comparator": "OVER",
							  "words": {"zh": "25个营业收入超过500亿元", "en": "25 over 50 billion"}, "wanted": 25,
							  "wantedComparator": "AT_LEAST", "wantedCumulative": 40},
							 {"threshold": {"yiYuan": 1000, "billionYuan": 100}, "comparator": "OVER",
							  "words": {"zh": "10个超过1000亿元", "en": "10 over 100 billion"}, "wanted": 10,
							  "wantedComparator": "AT_LEAST", "wantedCumulative": 15},
							 {"threshold": {"yiYuan": 2000, "billionYuan": 200}, "comparator": "OVER",
							  "words": {"zh": "5个超过2000亿元的产业园区", "en": "5 over 200 billion"}, "wanted": 5,
							  "wantedComparator": "AT_LEAST", "wantedCumulative": 5}]}
							""");
	}

	@Test
	void theEarliestDeadlineComesFirst() {
		this.graphQl.document("{ ladders { code inForce } }").execute().path("ladders").matchesJsonStrictly("""
				[{"code": "zones-2015", "inForce": false}, {"code": "province-2020", "inForce": false},
				 {"code": "zones-2027", "inForce": true}, {"code": "parks-2030", "inForce": false}]
				""");
	}

	@Test
	void withoutACodeItIsTheOneInForce() {
		this.graphQl.document("{ ladder { code } }")
			.execute()
			.path("ladder.code")
			.entity(String.class)
			.isEqualTo("zones-2027");
	}

}
