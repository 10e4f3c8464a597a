package parkgraph.service.search;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import parkgraph.service.testing.OnFixture;

import static org.assertj.core.api.Assertions.assertThat;

@OnFixture
class SearchIT {

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void anAmbiguousNameGivesAllOfThemTheProvinceFirst() {
		this.graphQl.document(
				"""
						{ search(text: " 示范高新区 ") { ambiguous matches { id matchedName kind match elsewhere park { zh } } } }""")
			.execute()
			.path("search.ambiguous")
			.entity(Boolean.class)
			.isEqualTo(true)
			.path("search.matches[0]")
			.matchesJsonStrictly("""
					{"id": "park/EX01", "matchedName": "示范高新区", "kind": "alias", "match": "WHOLE", "elsewhere": false,
					 "park": {"zh": "成都示范高新技术产业开发区"}}""")
			.path("search.matches[1]")
			.matchesJsonStrictly("""
					{"id": "park/EX02", "matchedName": "示范高新区", "kind": "alias", "match": "WHOLE", "elsewhere": true,
					 "park": {"zh": "上海示范高新技术产业开发区"}}""");
	}

	@Test
	void formerNamesMisprintsAndCodesLeadToThePark() {
		found("成都高技术园", "EX01", "former", "WHOLE");
		found("成都示笵高新区", "EX01", "misprint", "WHOLE");
		found("ex01", "EX01", "code", "CODE");
		found("绵阳示范", "EX03", "official", "BEGINNING");
		found("示范经济", "EX03", "official", "PART");
		found("（绵阳）示范经开区", "EX03", "alias", "WHOLE");
	}

	private void found(String text, String key, String kind, String match) {
		this.graphQl.document("query($text: String!) { search(text: $text) { ambiguous matches { key kind match } } }")
			.variable("text", text)
			.execute()
			.path("search.ambiguous")
			.entity(Boolean.class)
			.isEqualTo(false)
			.path("search.matches[0]")
			.matchesJsonStrictly("{\"key\": \"%s\", \"kind\": \"%s\", \"match\": \"%s\"}".formatted(key, kind, match));
	}

	@Test
	void nothingIsFoundQuietly() {
		this.graphQl.document("{ search(text: \"没有这个名称\") { ambiguous matches { id } } }")
			.execute()
			.path("search")
			.matchesJsonStrictly("{\"ambiguous\": false, \"matches\": []}");
	}

	@Test
	void anEmptyTextIsRefused() {
		this.graphQl.document("{ search(text: \" \") { matches { id } } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors.get(0).getMessage()).isEqualTo("text 不能为空。"));
	}

}
