package parkgraph.kernel;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills the database with SIGKILL while batches are written, again and again, and
 * compares what was acknowledged with what is found afterwards. The system property
 * {@code parkgraph.kills} says how often.
 */
class KilledWhileWritingIT {

	private static final int KILLS = Integer.getInteger("parkgraph.kills", 5);

	private static final int NODES_PER_BATCH = 500;

	private static final Duration LIMIT = Duration.ofMinutes(2);

	private static final RestartPolicy AT_ONCE = new RestartPolicy(Integer.MAX_VALUE, Duration.ZERO, Duration.ZERO,
			Duration.ofHours(1));

	@TempDir
	private Path parent;

	private final AtomicLong nextBatch = new AtomicLong();

	private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();

	@Test
	void losesNothingThatWasAcknowledgedAndTearsNoBatch() throws Exception {
		RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
		ExecutorService writer = Executors.newSingleThreadExecutor();
		try (EmbeddedKernel kernel = EmbeddedKernel.start(DataDirectory.at(this.parent.resolve("data")),
				KernelOptions.defaults(), AT_ONCE, (state) -> {
				})) {
			for (int kill = 1; kill <= KILLS; kill++) {
				kernel.awaitReady(LIMIT);
				int enough = this.acknowledged.size() + random.nextInt(1, 60);
				Future<?> writing = writer.submit(() -> writeUntilItBreaks(kernel.access()));
				assertThat(Poll.until(LIMIT, () -> this.acknowledged.size() >= enough)).isTrue();
				ProcessHandle process = ProcessHandle.of(kernel.pid()).orElseThrow();
				process.destroyForcibly();
				process.onExit().get(10, TimeUnit.SECONDS);
				writing.get(1, TimeUnit.MINUTES);
				assertThat(Poll.until(LIMIT, () -> kernel.pid() != process.pid())).isTrue();
				kernel.awaitReady(LIMIT);
				compare(kernel.access(), kill);
			}
		}
		finally {
			writer.shutdownNow();
		}
	}

	private void writeUntilItBreaks(KernelAccess access) {
		try (Driver driver = Bolt.driver(access); Session session = driver.session()) {
			while (true) {
				long batch = this.nextBatch.getAndIncrement();
				session
					.run("UNWIND range(1, $nodes) AS n CREATE (:Row {batch: $batch, n: n})",
							Map.of("nodes", NODES_PER_BATCH, "batch", batch))
					.consume();
				this.acknowledged.add(batch);
			}
		}
		catch (Neo4jException ex) {
			// The database was killed, as planned; the last batch may be there or not.
		}
	}

	private void compare(KernelAccess access, int kill) {
		Set<Long> found = new HashSet<>();
		try (Driver driver = Bolt.driver(access)) {
			for (Record row : driver
				.executableQuery("MATCH (r:Row) RETURN r.batch AS batch, count(DISTINCT r.n) AS nodes, count(*) AS all")
				.execute()
				.records()) {
				assertThat(row.get("nodes").asInt()).isEqualTo(NODES_PER_BATCH);
				assertThat(row.get("all").asInt()).isEqualTo(NODES_PER_BATCH);
				found.add(row.get("batch").asLong());
			}
		}
		assertThat(found).containsAll(this.acknowledged);
		assertThat(found.size() - this.acknowledged.size()).as("written but not acknowledged").isBetween(0, kill);
		System.out.printf("kill %d: %d batches acknowledged, %d found%n", kill, this.acknowledged.size(), found.size());
	}

}
