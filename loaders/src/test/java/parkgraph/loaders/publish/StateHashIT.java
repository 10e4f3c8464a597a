package parkgraph.loaders.publish;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import parkgraph.loaders.store.Migrations;
import parkgraph.loaders.testing.TestBatch;
import parkgraph.loaders.testing.TestStore;
import parkgraph.ontology.figure.Nature;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same figures give the same hash, however they arrived.
 */
class StateHashIT {

	@RegisterExtension
	static final TestStore STORE = new TestStore();

	private static final List<BiConsumer<TestBatch, String>> STATEMENTS = List.of(
			(batch, park) -> batch.revenue(park, 2020, 400), (batch, park) -> batch.revenue(park, 2021, 500),
			(batch, park) -> batch.revenue(park, 2021, 510),
			(batch, park) -> batch.revenue(park, 2021, 520, (said) -> said.nature(Nature.FLASH)),
			(batch, park) -> batch.revenue(park, 2021, 530, (said) -> said.scope("area:whole")),
			(batch, park) -> batch.revenue(park, 2021, 900, (said) -> said.nature(Nature.PLAN)),
			(batch, park) -> batch.revenue(park, 2021, 510, (said) -> said.source("S2")));

	private static List<Runnable> statements(TestBatch batch) {
		List<Runnable> statements = new ArrayList<>();
		for (String park : List.of("P1", "P2", "P3")) {
			STATEMENTS.forEach((statement) -> statements.add(() -> statement.accept(batch, park)));
		}
		return statements;
	}

	private static TestBatch parks(String title) {
		return TestBatch.ofPublic(title).park("P1").park("P2").park("P3");
	}

	private static String publish(TestBatch batch, int itemsPerWindow) {
		return new Publisher(STORE.driver(), Duration.ZERO, PublishSteps.UNHEARD, itemsPerWindow)
			.publish(batch, Progress.UNHEARD)
			.hash();
	}

	private static void emptyAgain() {
		STORE.clear();
		new Migrations(STORE.driver()).apply();
	}

	@Test
	void orderAndChunksDoNotMatter() {
		TestBatch inOrder = parks("in order");
		statements(inOrder).forEach(Runnable::run);
		String expected = publish(inOrder, 10_000);
		for (int items : List.of(1, 4)) {
			emptyAgain();
			TestBatch shuffled = parks("shuffled");
			List<Runnable> statements = statements(shuffled);
			Collections.shuffle(statements, new Random(items));
			statements.forEach(Runnable::run);
			assertThat(publish(shuffled, items)).isEqualTo(expected);
		}
	}

	@Test
	void oneBatchOrManyDoNotMatter() {
		TestBatch atOnce = parks("at once");
		statements(atOnce).forEach(Runnable::run);
		String expected = publish(atOnce, 10_000);
		emptyAgain();
		String last = publish(parks("parks"), 10_000);
		for (int i = STATEMENTS.size() - 1; i >= 0; i--) {
			TestBatch part = TestBatch.ofPublic("part " + i);
			for (String park : List.of("P1", "P2", "P3")) {
				STATEMENTS.get(i).accept(part, park);
			}
			last = publish(part, 10_000);
		}
		assertThat(last).isEqualTo(expected);
	}

	@Test
	void anotherFigureIsAnotherHash() {
		String before = publish(parks("first").revenue("P1", 2021, 500), 10_000);
		String after = publish(TestBatch.ofPublic("second").revenue("P1", 2020, 400), 10_000);
		assertThat(after).matches("[0-9a-f]{64}").isNotEqualTo(before);
	}

	@Test
	void statementThatDoesNotCountLeavesTheHashAlone() {
		String before = publish(parks("first").revenue("P1", 2021, 500), 10_000);
		String after = publish(
				TestBatch.ofPublic("second").revenue("P1", 2021, 510, (said) -> said.nature(Nature.FLASH)), 10_000);
		assertThat(after).isEqualTo(before);
	}

	@Test
	void internalFigureChangesOnlyTheInternalHash() {
		publish(parks("first").revenue("P1", 2021, 500), 10_000);
		publish(TestBatch.ofInternal("second").revenue("P1", 2020, 400), 10_000);
		assertThat(hash(1, "PUBLIC")).isEqualTo(hash(1, "INTERNAL")).isEqualTo(hash(2, "PUBLIC"));
		assertThat(hash(2, "INTERNAL")).isNotEqualTo(hash(2, "PUBLIC"));
	}

	private static String hash(long state, String audience) {
		return STORE
			.rows("MATCH (hash:StateHash {state: $state, audience: $audience}) RETURN hash.hash",
					Map.of("state", state, "audience", audience))
			.get(0)
			.get(0)
			.asString();
	}

}
