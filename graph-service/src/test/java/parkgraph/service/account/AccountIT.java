package parkgraph.service.account;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import parkgraph.service.testing.OnFixture;

import static org.assertj.core.api.Assertions.assertThat;

@OnFixture
class AccountIT {

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void batchesWithTheirFiles() {
		this.graphQl
			.document(
					"""
							{ batches { totalCount nodes { id title audience state rowAccount { rows things observations textOnly refused }
							  files { name kind rowAccount { rows } licence } } } }""")
			.execute()
			.path("batches")
			.matchesJsonStrictly(
					"""
							{"totalCount": 1, "nodes": [{"id": "batch/fixture-batch", "title": "样例", "audience": "public", "state": 1,
							  "rowAccount": {"rows": 13, "things": 1, "observations": 10, "textOnly": 1, "refused": 1},
							  "files": [{"name": "park_revenue.csv", "kind": "park-revenue", "rowAccount": {"rows": 12}, "licence": "facts"},
							            {"name": "parks.csv", "kind": "parks", "rowAccount": {"rows": 1}, "licence": null}]}]}""");
	}

	@Test
	void everyRowIsAccountedForInTheOrderOfTheFile() {
		this.graphQl.document("{ rows(batch: \"fixture-batch\") { totalCount nodes { row } } }")
			.execute()
			.path("rows.nodes[*].row")
			.entityList(Integer.class)
			.containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 2);
	}

	@Test
	void refusedRowsSayWhy() {
		this.graphQl.document(
				"""
						{ rows(outcome: REFUSED) { totalCount nodes { file row outcomes made { outcome id rule cell found reason { zh en } } } } }""")
			.execute()
			.path("rows")
			.matchesJsonStrictly("""
					{"totalCount": 1, "nodes": [{"file": "park_revenue.csv", "row": 13, "outcomes": ["REFUSED"],
					  "made": [{"outcome": "REFUSED", "id": null, "rule": "V002", "cell": "year", "found": "20",
					            "reason": {"zh": "“20”不是年份。", "en": "\\"20\\" is not a year."}}]}]}""");
	}

	@Test
	void thingsAndObservationsLeadToWhatTheyBecame() {
		this.graphQl.document(
				"""
						{ things: rows(batch: "fixture-batch", file: "parks.csv") { nodes { made { outcome id } } }
						  figures: rows(batch: "batch/fixture-batch", outcome: OBSERVATION, first: 1) { nodes { made { outcome id } } } }""")
			.execute()
			.path("things.nodes[0].made")
			.matchesJsonStrictly("[{\"outcome\": \"THING\", \"id\": \"park/EX01\"}]")
			.path("figures.nodes[0].made")
			.matchesJsonStrictly(
					"[{\"outcome\": \"OBSERVATION\", \"id\": \"observation/fixture-batch/park_revenue.csv/2/value/1\"}]");
	}

	@Test
	void pagesGoOnAtTheNextRow() {
		String end = this.graphQl.document("{ rows(first: 11) { pageInfo { endCursor hasNextPage } } }")
			.execute()
			.path("rows.pageInfo.endCursor")
			.entity(String.class)
			.get();
		this.graphQl
			.document(
					"{ rows(after: \"" + end + "\") { nodes { file row } pageInfo { hasNextPage hasPreviousPage } } }")
			.execute()
			.path("rows")
			.matchesJsonStrictly("""
					{"nodes": [{"file": "park_revenue.csv", "row": 13}, {"file": "parks.csv", "row": 2}],
					 "pageInfo": {"hasNextPage": false, "hasPreviousPage": true}}""");
	}

	@Test
	void internalBatchesStayHidden() {
		this.graphQl.document("{ rows(batch: \"internal\") { nodes { row } } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors.get(0).getMessage()).isEqualTo("没有批次“internal”。"));
	}

}
