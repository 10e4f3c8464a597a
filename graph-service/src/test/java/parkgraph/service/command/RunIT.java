package parkgraph.service.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import parkgraph.kernel.KernelAccess;
import parkgraph.kernel.KernelOptions;
import parkgraph.kernel.TemporaryKernel;
import parkgraph.service.command.ServiceProcess.Ended;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged product from its first start to its end, as one story: starting it costs
 * the most, so the chapters share it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunIT {

	private static final String STATE = "{ state { number } }";

	private static final String STATE_ONE = "{\"data\":{\"state\":{\"number\":1}}}";

	private static final Pattern PASSWORD = Pattern.compile("Password of admin, shown only now: ([a-z0-9-]{24})");

	@TempDir
	private static Path work;

	private int port;

	private ServiceProcess service;

	@BeforeAll
	void startForTheFirstTime() throws IOException {
		this.port = freePort();
		this.service = ServiceProcess.start(work, this.port, Map.of(), "--data", data());
		this.service.awaitReady();
	}

	@AfterAll
	void end() {
		this.service.close();
	}

	@Test
	@Order(1)
	void fillsAnEmptyStoreAndSaysWhatBecameOfEveryRow() {
		assertThat(this.service.ask(STATE).body()).isEqualTo(STATE_ONE);
		assertThat(this.service.output()).contains("is published as state 1: ")
			.doesNotContain("unaccounted")
			.contains("ParkGraph is ready: http://127.0.0.1:" + this.port);
	}

	@Test
	@Order(2)
	void showsTheAdminPasswordOnceAndKeepsItsHash() throws Exception {
		Matcher password = PASSWORD.matcher(this.service.output());
		assertThat(password.find()).isTrue();
		Path kept = work.resolve("data").resolve("admin-password");
		assertThat(Files.readString(kept)).startsWith("{bcrypt}").doesNotContain(password.group(1));
		Ended renewed = ServiceProcess.command(work, "password", "--data", data());
		assertThat(renewed.status()).isZero();
		assertThat(renewed.output()).containsPattern(PASSWORD).doesNotContain(password.group(1));
	}

	@Test
	@Order(2)
	void isNotReachedFromElsewhere() throws Exception {
		try (ServiceProcess second = ServiceProcess.start(work, freePort(), Map.of("SERVER_ADDRESS", "0.0.0.0"),
				"--data", work.resolve("other").toString())) {
			assertThat(second.awaitExit(Duration.ofSeconds(60))).isEqualTo(1);
			assertThat(second.output()).doesNotContain("Exception")
				.endsWith(
						"server.address 为“0.0.0.0”，但对本机以外开放需要用户账号，本版尚无；请用 127.0.0.1。 / server.address is \"0.0.0.0\", but to be reached from elsewhere ParkGraph needs accounts, which this version does not have; use 127.0.0.1.\n");
		}
	}

	@Test
	@Order(2)
	void asksForAnotherPortWhenThisOneIsTaken() throws Exception {
		try (ServiceProcess second = ServiceProcess.start(work, this.port, Map.of(), "--data",
				work.resolve("other").toString())) {
			assertThat(second.awaitExit(Duration.ofSeconds(60))).isEqualTo(1);
			assertThat(second.output()).isEqualToIgnoringNewLines(
					"端口 %1$d 已被占用，请用 --port 换一个。 / Port %1$d is taken; choose another with --port."
						.formatted(this.port));
		}
	}

	@Test
	@Order(3)
	void refusesASecondServiceOnTheSameData() throws Exception {
		try (ServiceProcess second = ServiceProcess.start(work, freePort(), Map.of(), "--data", data())) {
			assertThat(second.awaitExit(Duration.ofSeconds(60))).isEqualTo(1);
			assertThat(second.output().lines()).singleElement().asString().contains("already");
		}
	}

	@Test
	@Order(4)
	void saysSoWhenTheDataDirectoryCannotBeWritten() throws Exception {
		Path file = Files.createFile(work.resolve("a-file"));
		try (ServiceProcess second = ServiceProcess.start(work, freePort(), Map.of(), "--data", file.toString())) {
			assertThat(second.awaitExit(Duration.ofSeconds(60))).isEqualTo(1);
			assertThat(second.output().lines()).singleElement().asString().contains(file.toString());
		}
	}

	@Test
	@Order(5)
	void comesBackWhenTheDatabaseDies() throws Exception {
		ProcessHandle first = this.service.kernel();
		ServiceProcess.signal("KILL", first.pid());
		ServiceProcess.await("readiness tells of it",
				() -> this.service.get("/actuator/health/readiness").body().contains("RESTARTING"));
		HttpResponse<String> meanwhile = this.service.ask(STATE);
		if (meanwhile.statusCode() == 503) {
			assertThat(meanwhile.headers().firstValue("Retry-After")).contains("2");
		}
		ServiceProcess.await("the service answers again",
				() -> this.service.get("/actuator/health/readiness").statusCode() == 200);
		assertThat(this.service.ask(STATE).body()).isEqualTo(STATE_ONE);
		assertThat(this.service.kernel().pid()).isNotEqualTo(first.pid());
	}

	@Test
	@Order(6)
	void endsBothProcessesOnCtrlC() throws Exception {
		ProcessHandle kernel = this.service.kernel();
		this.service.interrupt();
		// Three seconds on a quiet machine; a busy one is given more, and the run says
		// how long it took.
		long began = System.nanoTime();
		this.service.awaitExit(Duration.ofSeconds(20));
		System.out.printf("Ctrl-C to the end of both processes: %.1f s%n", (System.nanoTime() - began) / 1e9);
		assertThat(kernel.isAlive()).isFalse();
	}

	@Test
	@Order(7)
	void findsItsDataAgainAndTakesFilesBesideIt() throws Exception {
		try (ServiceProcess again = ServiceProcess.start(work, this.port, Map.of(), "--data", data())) {
			again.awaitReady();
			assertThat(again.ask(STATE).body()).isEqualTo(STATE_ONE);
			assertThat(again.output()).doesNotContain("is published as").doesNotContainPattern(PASSWORD);
			followsTheLesson(again);
		}
	}

	/** The page that teaches loading, command by command. */
	private void followsTheLesson(ServiceProcess service) throws Exception {
		List<Lesson> lessons = Lesson.of("loaders/README.md");
		assertThat(lessons).hasSize(4);
		int[] exits = { 2, 0, 0, 0 };
		int[] states = { 1, 1, 2, 3 };
		for (int i = 0; i < lessons.size(); i++) {
			Ended ended = ServiceProcess.command(work, lessons.get(i).with("--data", data()));
			assertThat(ended.output()).containsSubsequence(lessons.get(i).excerpts());
			assertThat(ended.status()).isEqualTo(exits[i]);
			assertThat(service.ask(STATE).body())
				.isEqualTo("{\"data\":{\"state\":{\"number\":%d}}}".formatted(states[i]));
		}
	}

	@Test
	@Order(8)
	void worksOnADatabaseSomebodyElseRuns() throws Exception {
		try (TemporaryKernel elsewhere = TemporaryKernel.start(KernelOptions.defaults())) {
			KernelAccess access = elsewhere.access();
			for (String scheme : new String[] { "bolt", "neo4j" }) {
				String uri = scheme + "://" + access.uri().getAuthority();
				try (ServiceProcess remote = ServiceProcess.start(work, freePort(),
						Map.of("PARKGRAPH_NEO4J_URI", uri, "PARKGRAPH_NEO4J_USER", access.user(),
								"PARKGRAPH_NEO4J_PASSWORD", access.password()),
						"--data", work.resolve("remote").toString())) {
					remote.awaitReady();
					assertThat(remote.ask(STATE).body()).as(uri).isEqualTo(STATE_ONE);
				}
			}
		}
	}

	private String data() {
		return work.resolve("data").toString();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
