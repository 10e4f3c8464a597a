package parkgraph.loaders.publish;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;

import parkgraph.loaders.batch.Finding.Outcome;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.testing.TestBatch;
import parkgraph.loaders.testing.TestStore;
import parkgraph.ontology.figure.Nature;
import parkgraph.queries.CypherStatement;
import parkgraph.queries.LoadStatement;
import parkgraph.queries.StoreStatement;
import parkgraph.queries.UndoStatement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The database finds nothing to warn of in any statement of loading, and scans no label
 * where rows are many.
 */
class StatementsIT {

	@RegisterExtension
	static final TestStore STORE = new TestStore();

	private static final Pattern PARAMETER = Pattern.compile("\\$([a-z]\\w*)");

	/** These look at nodes of which there are a handful: seats, steps, batches, files. */
	private static final List<CypherStatement> OVER_FEW_NODES = List.of(LoadStatement.BATCHES_OF_CONTENT,
			LoadStatement.ACCOUNT_OF_FILES, LoadStatement.SWEEP_CLOSE, StoreStatement.MIGRATIONS,
			StoreStatement.LOCK_ASK, StoreStatement.LOCK_BEAT_ALL, StoreStatement.LOCK_READ,
			StoreStatement.LOCK_RELEASE, StoreStatement.LOCK_TAKE);

	private static Stream<CypherStatement> statements() {
		return Stream.<CypherStatement[]>of(LoadStatement.values(), StoreStatement.values(), UndoStatement.values())
			.flatMap(Stream::of);
	}

	private static ResultSummary explain(CypherStatement statement) {
		Map<String, Object> parameters = new HashMap<>();
		PARAMETER.matcher(statement.text()).results().forEach((found) -> parameters.put(found.group(1), null));
		try (Session session = STORE.driver().session()) {
			return session.run("EXPLAIN " + statement.text(), parameters).consume();
		}
	}

	/**
	 * Leaves a trace of every property there is: published, internal, broken, swept,
	 * released.
	 */
	private static void loadEverything() {
		ThingRef city = new ThingRef("Region", "510100");
		ThingRef park = new ThingRef("Park", "P1");
		Publisher publisher = new Publisher(STORE.driver(), Duration.ZERO, PublishSteps.UNHEARD, 100);
		publisher.publish(TestBatch.ofPublic("first")
			.thing("Region", city.key(), Map.of("zh", "成都市"))
			.park("P1")
			.thing("Name", "N1", Map.of("text", "成都高新区"))
			.link("NAMES", new ThingRef("Name", "N1"), park)
			.revenue("P1", 2021, 500)
			.finding(Outcome.TEXT, "text"), Progress.UNHEARD);
		publisher.publish(TestBatch.ofInternal("second")
			.thing("Park", "P1", Map.of("zh", "改名"))
			.link("LOCATED_IN", park, city)
			.revenue("P1", 2021, 510, (said) -> said.scope("area:whole").hintFor(park))
			.revenue("P1", 2021, 490, (said) -> said.nature(Nature.FLASH)), Progress.UNHEARD);
		String second = STORE.texts("MATCH (batch:Batch {title: 'second'}) RETURN batch.id").get(0);
		new Undo(STORE.driver(), Duration.ZERO, PublishSteps.UNHEARD, 100).undo(second, "test", Progress.UNHEARD);
		new Releases(STORE.driver()).name("2026.1", 1, "首版", "First");
		STORE.run(
				"MATCH (seat:PublishLock {id: 'publish'}) SET seat.askedBy = '', seat.owner = '', seat.who = '', seat.batch = ''");
		STORE.run("MATCH (finding:Finding) SET finding.cell = 'revenue'");
	}

	@Test
	void nothingToWarnOf() {
		loadEverything();
		assertThat(statements()).allSatisfy((statement) -> assertThat(explain(statement).gqlStatusObjects())
			.filteredOn(GqlNotification.class::isInstance)
			.as(statement.path())
			.isEmpty());
	}

	@Test
	void noLabelIsScannedWhereRowsAreMany() {
		loadEverything();
		assertThat(statements().filter((statement) -> !OVER_FEW_NODES.contains(statement)))
			.allSatisfy((statement) -> assertThat(operators(explain(statement).plan())).as(statement.path())
				.noneMatch((operator) -> operator.contains("LabelScan") || operator.contains("AllNodes")
						|| operator.contains("RelationshipsScan") || operator.contains("RelationshipTypeScan")));
	}

	private static List<String> operators(Plan plan) {
		return Stream
			.concat(Stream.of(plan.operatorType()),
					plan.children().stream().flatMap((child) -> operators(child).stream()))
			.toList();
	}

}
