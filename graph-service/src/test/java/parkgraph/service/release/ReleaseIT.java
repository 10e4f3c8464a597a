package parkgraph.service.release;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import parkgraph.service.testing.OnFixture;

@OnFixture
class ReleaseIT {

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void releasesCarryTheirHash() {
		this.graphQl.document("{ releases { id name state zh en createdAt hash } }")
			.execute()
			.path("releases")
			.matchesJsonStrictly(
					"""
							[{"id": "release/first", "name": "first", "state": 1, "zh": "第一版", "en": "The first", "createdAt": "2026-01-01",
							  "hash": "feed"}]""");
	}

}
