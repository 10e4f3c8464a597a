package parkgraph.service.question;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import parkgraph.service.testing.OnRealContent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the facts that come with the product say, as a reader sees it.
 */
@OnRealContent
class FactsIT {

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void theFourDirectParkYearsOfTheProvince() {
		assertThat(withDirectFigure(2018)).contains("SCP046");
		assertThat(withDirectFigure(2019)).contains("SCP050");
		assertThat(withDirectFigure(2021)).contains("SCP011", "SCP040");
		assertThat(withDirectFigure(2020)).isEmpty();
	}

	private java.util.List<String> withDirectFigure(int year) {
		return this.graphQl
			.document("{ parks(year: %d, filter: {region: \"510000\", hasDirectFigure: true}) { nodes { code } } }"
				.formatted(year))
			.execute()
			.path("parks.nodes[*].code")
			.entityList(String.class)
			.get();
	}

	@Test
	void theTrillionIsAPoint() {
		this.graphQl.document("""
				{ series(subject: "SCP011", from: 2021, to: 2021) { figures { value { money { yiYuan } } source { text }
				  origin { file row } } } }""")
			.execute()
			.path("series.figures[0].value.money.yiYuan")
			.entity(Integer.class)
			.isEqualTo(10600)
			.path("series.figures[0].origin.file")
			.entity(String.class)
			.isEqualTo("park_revenue.csv");
	}

	@Test
	void aParkIsFoundByItsAlias() {
		this.graphQl.document("{ search(text: \"成都高新区\", first: 3) { matches { key match } } }")
			.execute()
			.path("search.matches[0]")
			.matchesJsonStrictly("{\"key\": \"SCP011\", \"match\": \"WHOLE\"}");
	}

	@Test
	void refusedRowsAreAccountedFor() {
		this.graphQl.document("{ rows(outcome: REFUSED) { totalCount nodes { made { reason { zh } } } } }")
			.execute()
			.path("rows.nodes[*].made[*].reason.zh")
			.entityList(String.class)
			.satisfies((reasons) -> assertThat(reasons).isNotEmpty().allMatch((reason) -> !reason.isBlank()));
	}

	@Test
	void contradictionsAreListed() {
		this.graphQl.document("{ conflicts { nodes { chosen { value { printed } } others { value { printed } } } } }")
			.execute()
			.path("conflicts.nodes")
			.hasValue();
	}

}
