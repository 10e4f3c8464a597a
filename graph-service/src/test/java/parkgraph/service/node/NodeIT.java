package parkgraph.service.node;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import parkgraph.service.testing.OnFixture;

import static org.assertj.core.api.Assertions.assertThat;

@OnFixture
class NodeIT {

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void everyKindIsFoundInTheOrderAskedFor() {
		this.graphQl.document(
				"""
						{ nodes(ids: ["region/510100", "park/EX01", "park/none", "indicator/patents", "enterprise/E1", "release/first",
						    "batch/fixture-batch", "observation/fixture-batch/park_revenue.csv/2/value/1"]) { __typename id } }""")
			.execute()
			.path("nodes")
			.matchesJsonStrictly(
					"""
							[{"__typename": "Region", "id": "region/510100"}, {"__typename": "Park", "id": "park/EX01"}, null,
							 {"__typename": "Indicator", "id": "indicator/patents"}, {"__typename": "Enterprise", "id": "enterprise/E1"},
							 {"__typename": "Release", "id": "release/first"}, {"__typename": "Batch", "id": "batch/fixture-batch"},
							 {"__typename": "Observation", "id": "observation/fixture-batch/park_revenue.csv/2/value/1"}]""");
	}

	@Test
	void tellsWhichKindsThereAre() {
		refused("nonsense", "不是有效的 id：“nonsense”。");
		refused("thing/1", "没有“thing”这类事物，可用：batch, enterprise, indicator, observation, park, region, release。");
	}

	private void refused(String id, String message) {
		this.graphQl.document("{ node(id: \"" + id + "\") { id } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors.get(0).getMessage()).isEqualTo(message));
	}

}
