package parkgraph.service.sparql;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import parkgraph.service.testing.OnFixture;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One answer three ways where a hundredth of 亿元, or a yuan, decides: FX01 has exactly 500
 * 亿元, FX02 a yuan more.
 */
@OnFixture
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoundaryIT {

	private static final int YEAR = 2021;

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private Driver driver;

	private ThreeWays ways;

	@BeforeAll
	void export() {
		this.ways = new ThreeWays(this.graphQl, this.driver, 2);
	}

	@AfterAll
	void close() {
		this.ways.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "499.99", "500", "500.01", "1000", "2000" })
	void threeWaysGiveTheSameRows(String threshold) {
		List<String> rows = this.ways.byGraphQl(threshold, YEAR);
		assertThat(rows).isNotEmpty();
		assertThat(this.ways.byCypher(threshold, YEAR)).isEqualTo(rows);
		assertThat(this.ways.bySparql(threshold, YEAR)).isEqualTo(rows);
	}

	@Test
	void exactlyTheThresholdIsNear() {
		assertThat(this.ways.bySparql("499.99", YEAR)).contains("over FX01 50000000000", "over FX02 50000000001");
		assertThat(this.ways.bySparql("500", YEAR)).contains("near FX01 50000000000", "over FX02 50000000001");
		assertThat(this.ways.bySparql("500.01", YEAR)).contains("near FX01 50000000000", "near FX02 50000000001");
	}

}
