package parkgraph.service.observation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;

import org.springframework.beans.factory.annotation.Autowired;

import parkgraph.queries.AccountStatement;
import parkgraph.queries.CompletenessStatement;
import parkgraph.queries.ConflictStatement;
import parkgraph.queries.CypherStatement;
import parkgraph.queries.EnterpriseStatement;
import parkgraph.queries.IndicatorStatement;
import parkgraph.queries.ObservationStatement;
import parkgraph.queries.ParkStatement;
import parkgraph.queries.RegionStatement;
import parkgraph.queries.ReleaseStatement;
import parkgraph.queries.SearchStatement;
import parkgraph.queries.SeriesStatement;
import parkgraph.service.testing.OnRealContent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the database goes about the explorer's questions, on the real facts with the real
 * indexes: by index and without warnings.
 */
@OnRealContent
class ExplorerPlansIT {

	/** A handful of nodes each, read whole. */
	private static final Set<CypherStatement> SMALL_LISTS = Set.of(CompletenessStatement.LIST, ReleaseStatement.LIST,
			IndicatorStatement.LIST, AccountStatement.BATCHES, AccountStatement.BATCH_COUNT);

	@Autowired
	private Driver driver;

	static Stream<CypherStatement> statements() {
		return Stream
			.<CypherStatement[]>of(AccountStatement.values(), CompletenessStatement.values(),
					ConflictStatement.values(), EnterpriseStatement.values(), IndicatorStatement.values(),
					ObservationStatement.values(), ParkStatement.values(), RegionStatement.values(),
					ReleaseStatement.values(), SearchStatement.values(), SeriesStatement.values())
			.flatMap(Stream::of);
	}

	@ParameterizedTest
	@MethodSource("statements")
	void seeksByIndexWithoutWarnings(CypherStatement statement) {
		try (Session session = this.driver.session()) {
			ResultSummary summary = session.run("EXPLAIN " + statement.text(), parameters(statement)).consume();
			if (!SMALL_LISTS.contains(statement)) {
				assertThat(operators(summary.plan())).noneMatch((operator) -> operator.startsWith("NodeByLabelScan"))
					.noneMatch((operator) -> operator.startsWith("AllNodesScan"))
					.anyMatch((operator) -> operator.contains("IndexSeek"));
			}
			// A property that no node of the facts has is absent, which is what the
			// statement expects.
			assertThat(summary.gqlStatusObjects()).noneMatch((status) -> status.gqlStatus().startsWith("01")
					&& !status.statusDescription().contains("property key does not exist"));
		}
	}

	private static Map<String, Object> parameters(CypherStatement statement) {
		Map<String, Object> parameters = new HashMap<>();
		Map<String, Object> key = Map.of("index", 0, "subject", "SCP011", "park", "SCP011", "prefix", "", "after", "",
				"indicator", "operating-revenue", "wanted", Map.of());
		for (String list : List.of("ids", "codes", "parks", "batches", "regions", "populations", "alsoCalled",
				"clauses")) {
			parameters.put(list, List.of());
		}
		parameters.putAll(Map.of("keys", List.of(key), "key", key, "wanted", Map.of(), "prefix", "", "first", 10,
				"state", 1L, "internal", false, "subject", "SCP011", "code", "SCP011", "upper", "SCP011"));
		parameters.putAll(Map.of("uses", Map.of("regions", true, "populations", true, "names", true), "indicator",
				"operating-revenue", "year", 2021, "order", "CODE", "folded", "高新区", "province", "510000", "word", "收入",
				"list", "parks", "park", "SCP011", "name", "x"));
		parameters.putAll(Map.of("outcome", "REFUSED", "afterFile", "", "afterRow", 0));
		parameters.put("after", (statement == ParkStatement.LIST) ? Map.of("number", 1, "text", "", "code", "") : "");
		return parameters;
	}

	private static Stream<String> operators(Plan plan) {
		return Stream.concat(Stream.of(plan.operatorType()),
				plan.children().stream().flatMap((child) -> operators((Plan) child)));
	}

}
