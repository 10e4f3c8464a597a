package parkgraph.service.conflict;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import parkgraph.service.testing.OnFixture;

import static org.assertj.core.api.Assertions.assertThat;

@OnFixture
class ConflictIT {

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void onlyWhatDisagreesBeyondRoundingIsAConflict() {
		this.graphQl
			.document(
					"""
							{ conflicts(subject: "EX01") { totalCount nodes { chosen { subject { key } value { printed } source { publisher } }
							  others { value { printed } source { publisher } } } } }""")
			.execute()
			.path("conflicts")
			.matchesJsonStrictly("""
					{"totalCount": 1, "nodes": [{"chosen": {"subject": {"key": "EX01"}, "value": {"printed": "600亿元"},
					   "source": {"publisher": "四川日报"}},
					  "others": [{"value": {"printed": "700亿元"}, "source": {"publisher": "四川日报"}}]}]}""");
	}

	@Test
	void theWholeListIsWalkedPageByPage() {
		assertThat(chosen("first: 10")).containsExactly("600亿元", "505亿元");
		assertThat(chosen("first: 1")).containsExactly("600亿元");
		String end = this.graphQl.document("{ conflicts(first: 1) { pageInfo { endCursor } } }")
			.execute()
			.path("conflicts.pageInfo.endCursor")
			.entity(String.class)
			.get();
		assertThat(chosen("first: 10, after: \"" + end + "\"")).containsExactly("505亿元");
		assertThat(chosen("year: 2020, indicator: \"operating-revenue\"")).containsExactly("600亿元");
	}

	private List<String> chosen(String arguments) {
		return this.graphQl.document("{ conflicts(" + arguments + ") { nodes { chosen { value { printed } } } } }")
			.execute()
			.path("conflicts.nodes[*].chosen.value.printed")
			.entityList(String.class)
			.get();
	}

	@Test
	void theSameNumberTwiceIsNoConflict() {
		this.graphQl.document("{ conflicts(subject: \"EX02\") { nodes { chosen { id } } } }")
			.execute()
			.path("conflicts.nodes")
			.matchesJsonStrictly("[]");
	}

}
