package parkgraph.loaders.publish;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

import parkgraph.kernel.DataDirectory;
import parkgraph.kernel.EmbeddedKernel;
import parkgraph.kernel.KernelAccess;
import parkgraph.kernel.KernelOptions;
import parkgraph.loaders.batch.Finding.Outcome;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.testing.TestBatch;
import parkgraph.loaders.testing.TestStore;
import parkgraph.ontology.figure.Nature;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The database dies under a publisher, by SIGKILL, anywhere on its way. What is there
 * after its next start is compared with a store that was never disturbed.
 */
class DatabaseKilledIT {

	@RegisterExtension
	static final TestStore UNDISTURBED = new TestStore();

	private static final int ITEMS_PER_WINDOW = 5;

	private static final int AT_RANDOM = Integer.getInteger("parkgraph.publish-kills", 1);

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final ThingRef CITY = new ThingRef("Region", "510100");

	/** Longer than any of these batches takes, so that some kills come too late. */
	private static final int LATEST_MILLIS = 1_500;

	@TempDir
	private Path parent;

	/** The number of a batch is its place in the order, from 0. */
	private static TestBatch batch(int number) {
		int year = 2000 + number % 20;
		TestBatch batch = TestBatch.ofPublic("batch-" + number)
			.thing("Region", CITY.key(), Map.of("zh", "成都市 " + number))
			.park("P0")
			.park("P" + number)
			.link("LOCATED_IN", new ThingRef("Park", "P" + number), CITY)
			.finding(Outcome.TEXT, "text");
		for (int park = 0; park <= Math.min(number, 10); park++) {
			batch.revenue("P" + park, year, 500 + number, (said) -> said.nature(Nature.VERIFIED));
		}
		return batch;
	}

	private static Publisher publisher(Driver driver, PublishSteps steps) {
		return new Publisher(driver, Duration.ZERO, steps, ITEMS_PER_WINDOW);
	}

	@Test
	void atABoundaryTheStateBeforeOrAfterIsThereAndTheNextPublisherGoesOn() {
		List<PublishStep> steps = List.of(PublishStep.STATEMENTS_STAGED, PublishStep.FLIPPING, PublishStep.FLIPPED);
		disturb(steps.size(), (number, kernel, driver) -> {
			PublishStep step = steps.get(number - 1);
			boolean done = isDone(driver, number, (reached) -> {
				if (reached == step) {
					kill(kernel);
				}
			});
			assertThat(done).as("%s", step).isEqualTo(step == PublishStep.FLIPPED);
			return (step == PublishStep.FLIPPED) ? Left.STATE_AFTER : Left.STATE_BEFORE;
		});
	}

	@Test
	void atAnyMomentTheStateBeforeOrAfterIsThereAndTheNextPublisherGoesOn() {
		RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
		disturb(AT_RANDOM, (number, kernel, driver) -> {
			int millis = random.nextInt(LATEST_MILLIS);
			Thread killer = new Thread(() -> killAfter(millis, kernel));
			killer.start();
			boolean done = isDone(driver, number, PublishSteps.UNHEARD);
			System.out.printf("kill %d, after %d ms: %s%n", number, millis, done ? "was done before" : "cut short");
			join(killer);
			return done ? Left.STATE_AFTER : Left.EITHER;
		});
	}

	/**
	 * Kills the database under each of some batches; after its next start the state must
	 * be the one that was left, the same batch is published again, and the next is
	 * disturbed.
	 */
	private void disturb(int batches, Disturbance disturbance) {
		List<Expected> expected = expected(batches);
		Left left = Left.NOTHING;
		for (int number = 0; number <= batches; number++) {
			try (EmbeddedKernel kernel = start(); Driver driver = driver(kernel)) {
				Expected after = expected.get(number);
				if (left == Left.NOTHING) {
					TestStore.behind(driver).renew();
				}
				else {
					left.mustBe(SeenGraph.now(TestStore.behind(driver)), expected.get(number - 1), after);
				}
				after.isReachedBy(publisher(driver, PublishSteps.UNHEARD).publish(batch(number), Progress.UNHEARD),
						driver);
				if (number < batches) {
					left = disturbance.of(number + 1, kernel, driver);
				}
			}
		}
	}

	private static List<Expected> expected(int batches) {
		List<Expected> expected = new ArrayList<>();
		for (int number = 0; number <= batches; number++) {
			Publication publication = publisher(UNDISTURBED.driver(), PublishSteps.UNHEARD).publish(batch(number),
					Progress.UNHEARD);
			expected.add(new Expected(SeenGraph.now(UNDISTURBED), publication.hash()));
		}
		return expected;
	}

	private static boolean isDone(Driver driver, int number, PublishSteps steps) {
		try {
			publisher(driver, steps).publish(batch(number), Progress.UNHEARD);
			return true;
		}
		catch (Neo4jException ex) {
			return false;
		}
	}

	private EmbeddedKernel start() {
		EmbeddedKernel kernel = EmbeddedKernel.start(DataDirectory.at(this.parent.resolve("data")),
				KernelOptions.defaults());
		kernel.awaitReady(PATIENCE);
		return kernel;
	}

	/** One that does not wait for the database to come back. */
	private static Driver driver(EmbeddedKernel kernel) {
		KernelAccess access = kernel.access();
		return GraphDatabase.driver(access.uri(), AuthTokens.basic(access.user(), access.password()),
				Config.builder().withMaxTransactionRetryTime(0, TimeUnit.SECONDS).build());
	}

	private static void killAfter(int millis, EmbeddedKernel kernel) {
		try {
			TimeUnit.MILLISECONDS.sleep(millis);
			kill(kernel);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void kill(EmbeddedKernel kernel) {
		ProcessHandle process = ProcessHandle.of(kernel.pid()).orElseThrow();
		process.destroyForcibly();
		process.onExit().join();
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private interface Disturbance {

		Left of(int number, EmbeddedKernel kernel, Driver driver);

	}

	/**
	 * What a kill leaves for readers.
	 */
	private enum Left {

		NOTHING, STATE_BEFORE, STATE_AFTER, EITHER;

		void mustBe(SeenGraph seen, Expected before, Expected after) {
			assertThat(seen).isIn(switch (this) {
				case NOTHING -> List.of();
				case STATE_BEFORE -> List.of(before.seen());
				case STATE_AFTER -> List.of(after.seen());
				case EITHER -> List.of(before.seen(), after.seen());
			});
		}

	}

	/**
	 * What readers of an undisturbed store see after a batch.
	 *
	 * @param seen everything
	 * @param hash the hash of the state
	 */
	private record Expected(SeenGraph seen, String hash) {

		void isReachedBy(Publication publication, Driver driver) {
			assertThat(publication.hash()).isEqualTo(this.hash);
			assertThat(SeenGraph.now(TestStore.behind(driver))).isEqualTo(this.seen);
		}

	}

}
