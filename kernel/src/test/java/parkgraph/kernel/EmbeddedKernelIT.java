package parkgraph.kernel;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedKernelIT {

	private static final Duration LIMIT = Duration.ofMinutes(2);

	@TempDir
	private Path parent;

	@Test
	void keepsDataAcrossARestartOnAnotherPort() throws Exception {
		DataDirectory directory = DataDirectory.at(this.parent.resolve("data"));
		KernelAccess before;
		try (EmbeddedKernel kernel = EmbeddedKernel.start(directory, KernelOptions.defaults())) {
			kernel.awaitReady(LIMIT);
			before = kernel.access();
			try (Driver driver = Bolt.driver(before)) {
				driver.executableQuery("CREATE (:Kept)").execute();
			}
			assertThat(directory.running()).contains(before);
		}
		assertThat(directory.running()).isEmpty();
		try (ServerSocket other = new ServerSocket(before.uri().getPort(), 1, InetAddress.getLoopbackAddress());
				EmbeddedKernel kernel = EmbeddedKernel.start(directory, KernelOptions.defaults())) {
			kernel.awaitReady(LIMIT);
			assertThat(kernel.uri().getPort()).isGreaterThan(other.getLocalPort());
			assertThat(kernel.password()).isEqualTo(before.password());
			assertThat(Bolt.count(kernel.access(), "Kept")).isOne();
		}
	}

	@Test
	void isClosedToEverybodyElseFromTheFirstConnection() throws Exception {
		DataDirectory directory = DataDirectory.at(this.parent.resolve("data"));
		try (EmbeddedKernel kernel = EmbeddedKernel.start(directory, KernelOptions.defaults())) {
			assertThat(directory.passwordFile()).exists();
			List<Class<?>> answers = new ArrayList<>();
			while (!(kernel.state() instanceof KernelState.Ready)) {
				assertThat(kernel.state()).isNotInstanceOf(KernelState.Failed.class);
				signIn(kernel.access(), "neo4j", answers);
			}
			signIn(kernel.access(), "neo4j", answers);
			assertThat(answers).contains(AuthenticationException.class)
				.isSubsetOf(ServiceUnavailableException.class, AuthenticationException.class, ClientException.class);
			assertThat(Files.getPosixFilePermissions(directory.passwordFile()))
				.isEqualTo(PosixFilePermissions.fromString("rw-------"));
			onlyTheLoopbackInterfaceListens(kernel);
			thePasswordIsOnNoCommandLine(kernel);
			aSecondStartIsRefused(directory);
		}
	}

	@Test
	void endsInOrderAndTellsSo() throws Exception {
		RecordedStates states = new RecordedStates();
		EmbeddedKernel kernel = EmbeddedKernel.start(DataDirectory.at(this.parent.resolve("data")),
				KernelOptions.defaults(), states);
		kernel.awaitReady(LIMIT);
		ProcessHandle process = ProcessHandle.of(kernel.pid()).orElseThrow();
		long from = System.nanoTime();
		kernel.close();
		// Well under a second on a quiet machine; Neo4j left to its own pace takes ten.
		assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(8));
		assertThat(process.isAlive()).isFalse();
		assertThat(kernel.isAlive()).isFalse();
		assertThat(states.rest()).containsExactly(new KernelState.Starting(), new KernelState.Ready(kernel.uri()),
				new KernelState.Stopped());
		assertThatThrownBy(() -> kernel.awaitReady(LIMIT)).hasMessage("数据库已关闭 / The database is closed");
	}

	@Test
	void makesAStoreAgainThatWasKilledWhileItWasMade() throws Exception {
		DataDirectory directory = DataDirectory.at(this.parent.resolve("data"));
		try (EmbeddedKernel kernel = EmbeddedKernel.start(directory, KernelOptions.defaults())) {
			Path store = directory.home().resolve("data/databases/system/neostore");
			assertThat(Poll.until(LIMIT, () -> Files.exists(store))).isTrue();
			ProcessHandle.of(kernel.pid()).orElseThrow().destroyForcibly();
			assertThatThrownBy(() -> kernel.awaitReady(LIMIT)).hasMessageStartingWith(
					"数据库无法启动（被信号 9 终止），日志：%1$s / The database could not start (ended by signal 9), its log: %1$s"
						.formatted(directory.log()));
		}
		// What a kill at the wrong moment leaves: Neo4j refuses store files without logs.
		Path logs = directory.home().resolve("data/transactions");
		if (Files.exists(logs)) {
			Files.move(logs, this.parent.resolve("logs"));
		}
		try (EmbeddedKernel kernel = EmbeddedKernel.start(directory, KernelOptions.defaults())) {
			kernel.awaitReady(LIMIT);
			assertThat(Bolt.count(kernel.access(), "Nothing")).isZero();
		}
	}

	@Test
	void refusesAStoreOfANewerRelease() throws IOException {
		DataDirectory directory = DataDirectory.at(this.parent.resolve("data"));
		Files.createDirectories(directory.home());
		Files.writeString(directory.home().resolve("neo4j-version"), "2026.08.1\n");
		try (EmbeddedKernel kernel = EmbeddedKernel.start(directory, KernelOptions.defaults())) {
			assertThatThrownBy(() -> kernel.awaitReady(LIMIT)).hasMessage(
					"数据库 %1$s 由更新版本的 Neo4j 写入或格式不同，本版本无法读取，日志：%2$s / The database %1$s was written by a newer Neo4j or in another format, this release cannot read it, its log: %2$s",
					directory.home(), directory.log());
		}
	}

	@Test
	void saysThatItTakesTooLongAndShowsTheLog() throws Exception {
		DataDirectory directory = DataDirectory.at(this.parent.resolve("data"));
		try (EmbeddedKernel kernel = EmbeddedKernel.start(directory, KernelOptions.defaults())) {
			assertThat(Poll.until(LIMIT, () -> Files.exists(directory.log()) && Files.size(directory.log()) > 0))
				.isTrue();
			assertThatThrownBy(() -> kernel.awaitReady(Duration.ZERO)).hasMessageStartingWith(
					"数据库未能在 0 秒内启动，日志：%1$s / The database did not start within 0 seconds, its log: %1$s\n    "
						.formatted(directory.log()));
		}
	}

	private static void signIn(KernelAccess access, String password, List<Class<?>> answers) {
		try (Driver driver = Bolt.driver(access, password)) {
			driver.verifyConnectivity();
			answers.add(Driver.class);
		}
		catch (Neo4jException ex) {
			answers.add(ex.getClass());
		}
	}

	private static void onlyTheLoopbackInterfaceListens(EmbeddedKernel kernel) throws Exception {
		for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
			for (InetAddress address : Collections.list(network.getInetAddresses())) {
				if (!address.isLoopbackAddress()) {
					assertThatThrownBy(() -> new Socket(address, kernel.uri().getPort()).close())
						.isInstanceOf(IOException.class);
				}
			}
		}
	}

	private static void thePasswordIsOnNoCommandLine(EmbeddedKernel kernel) {
		ProcessHandle.Info process = ProcessHandle.of(kernel.pid()).orElseThrow().info();
		assertThat(process.arguments())
			.hasValueSatisfying((arguments) -> assertThat(arguments).contains("parkgraph.runtime.KernelLauncher")
				.noneMatch((argument) -> argument.contains(kernel.password())));
	}

	private static void aSecondStartIsRefused(DataDirectory directory) {
		assertThatThrownBy(() -> EmbeddedKernel.start(directory, KernelOptions.defaults())).hasMessage(
				"数据目录 %1$s 已被正在运行的 ParkGraph（进程 %2$d）使用 / A running ParkGraph (process %2$d) already uses the data directory %1$s",
				directory, ProcessHandle.current().pid());
	}

}
