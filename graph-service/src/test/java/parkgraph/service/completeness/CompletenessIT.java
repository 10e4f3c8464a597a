package parkgraph.service.completeness;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import parkgraph.service.testing.OnFixture;

@OnFixture
class CompletenessIT {

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void anIncompleteListNeverSaysThatThereIsNone() {
		this.graphQl.document("""
				{ completeness(list: "parks") { list zh known expected asOf complete whenNoneIsFound { zh en } } }""")
			.execute()
			.path("completeness")
			.matchesJsonStrictly(
					"""
							[{"list": "parks", "zh": "全省开发区", "known": 90, "expected": 145, "asOf": "2022-12-31", "complete": false,
							  "whenNoneIsFound": {"zh": "在库名录中未见（名录不完整：收录 90，应有 145）。",
							                      "en": "None in the list, which is incomplete: it has 90 of 145."}}]""");
	}

	@Test
	void onlyACompleteListSaysThatThereIsNone() {
		this.graphQl.document("{ completeness(list: \"regions\") { complete whenNoneIsFound { zh en } } }")
			.execute()
			.path("completeness")
			.matchesJsonStrictly(
					"[{\"complete\": true, \"whenNoneIsFound\": {\"zh\": \"没有。\", \"en\": \"There is none.\"}}]");
	}

}
