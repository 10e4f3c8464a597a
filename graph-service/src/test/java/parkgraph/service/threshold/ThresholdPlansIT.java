package parkgraph.service.threshold;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;

import org.springframework.beans.factory.annotation.Autowired;

import parkgraph.ontology.amount.Yuan;
import parkgraph.queries.CypherStatement;
import parkgraph.queries.RungRows;
import parkgraph.queries.ThresholdStatement;
import parkgraph.service.ladder.Rung;
import parkgraph.service.testing.OnFixture;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the database goes about the threshold question: by index, without warnings, in
 * every composition.
 */
@OnFixture
class ThresholdPlansIT {

	/** A handful of nodes each, read only to word a refusal. */
	private static final List<ThresholdStatement> SMALL_LISTS = List.of(ThresholdStatement.POPULATIONS,
			ThresholdStatement.REGIONS);

	@Autowired
	private Driver driver;

	static Stream<CypherStatement> statements() {
		return Stream.concat(RungRows.all(),
				Stream.of(ThresholdStatement.values()).filter((one) -> !SMALL_LISTS.contains(one)));
	}

	@ParameterizedTest
	@MethodSource("statements")
	void seeksByIndexWithoutWarnings(CypherStatement statement) {
		RungQuestion question = new RungQuestion("operating-revenue", "industrial-park", null, null, 2021,
				new Within(BigDecimal.TEN), List.of(Rung.free(0, new Yuan(50_000_000_000L))));
		Map<String, Object> parameters = new HashMap<>(Map.of("question", question.parameters(0), "questions",
				List.of(question.parameters(0)), "first", 10, "proven", List.of(), "state", 1L, "internal", false,
				"population", "industrial-park", "region", "510000", "indicator", "operating-revenue"));
		try (Session session = this.driver.session()) {
			ResultSummary summary = session.run("EXPLAIN " + statement.text(), parameters).consume();
			assertThat(operators(summary.plan())).noneMatch((operator) -> operator.startsWith("NodeByLabelScan"))
				.noneMatch((operator) -> operator.startsWith("AllNodesScan"))
				.anyMatch((operator) -> operator.contains("IndexSeek"));
			assertThat(summary.gqlStatusObjects()).noneMatch((status) -> status.gqlStatus().startsWith("01"));
		}
	}

	private static Stream<String> operators(Plan plan) {
		return Stream.concat(Stream.of(plan.operatorType()),
				plan.children().stream().flatMap((child) -> operators((Plan) child)));
	}

}
