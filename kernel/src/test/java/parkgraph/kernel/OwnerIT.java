package parkgraph.kernel;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What becomes of the database when the program that owns it is interrupted or killed.
 */
class OwnerIT {

	private static final Duration LIMIT = Duration.ofMinutes(2);

	@TempDir
	private Path parent;

	private DataDirectory directory;

	private Process owner;

	private BufferedReader says;

	private ProcessHandle database;

	@BeforeEach
	void start() throws Exception {
		this.directory = DataDirectory.at(this.parent.resolve("data"));
		// A session of its own, so that a signal to its group reaches it and its child
		// but
		// not this test.
		this.owner = new ProcessBuilder("setsid", JavaProgram.own().toString(), "-cp",
				System.getProperty("java.class.path"), OwnerProgram.class.getName(), this.directory.toString())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		this.says = this.owner.inputReader(StandardCharsets.UTF_8);
		this.database = ProcessHandle.of(Long.parseLong(this.says.readLine())).orElseThrow();
	}

	@AfterEach
	void end() throws Exception {
		this.owner.destroyForcibly().waitFor();
		this.database.onExit().get(12, TimeUnit.SECONDS);
	}

	@Test
	void aKilledOwnerTakesTheDatabaseWithIt() throws Exception {
		try (Driver driver = Bolt.driver(this.directory.running().orElseThrow())) {
			driver.executableQuery("CREATE (:Kept)").execute();
		}
		assertThatThrownBy(() -> EmbeddedKernel.start(this.directory, KernelOptions.defaults())).hasMessage(
				"数据目录 %1$s 已被正在运行的 ParkGraph（进程 %2$d）使用 / A running ParkGraph (process %2$d) already uses the data directory %1$s",
				this.directory, this.owner.pid());
		this.owner.destroyForcibly().waitFor();
		// Not waiting for the database here: that is the next owner's task.
		try (EmbeddedKernel next = EmbeddedKernel.start(this.directory, KernelOptions.defaults())) {
			this.database.onExit().get(10, TimeUnit.SECONDS);
			next.awaitReady(LIMIT);
			assertThat(Bolt.count(next.access(), "Kept")).isOne();
		}
	}

	@Test
	void ctrlCReachesOnlyTheOwner() throws Exception {
		signalTheGroup("INT");
		assertThat(this.says.readLine()).isEqualTo("draining");
		assertThat(Bolt.count(this.directory.running().orElseThrow(), "Nothing")).isZero();
		assertThat(this.database.isAlive()).isTrue();
		this.owner.getOutputStream().close();
		assertThat(this.owner.waitFor(10, TimeUnit.SECONDS)).isTrue();
		this.database.onExit().get(10, TimeUnit.SECONDS);
	}

	private void signalTheGroup(String signal) throws Exception {
		int exit = new ProcessBuilder("/bin/sh", "-c", "kill -%s -%d".formatted(signal, this.owner.pid())).start()
			.waitFor();
		assertThat(exit).isZero();
	}

}
