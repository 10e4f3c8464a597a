package parkgraph.kernel;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SupervisionIT {

	@TempDir
	private Path parent;

	@Test
	void startsADyingDatabaseAnewAndGivesUpAtLast() throws Exception {
		RecordedStates states = new RecordedStates();
		RestartPolicy once = new RestartPolicy(1, Duration.ofMillis(100), Duration.ofMillis(100), Duration.ofHours(1));
		DataDirectory directory = DataDirectory.at(this.parent.resolve("data"));
		try (EmbeddedKernel kernel = EmbeddedKernel.start(directory, KernelOptions.defaults(), once, states)) {
			KernelState.Ready ready = new KernelState.Ready(kernel.uri());
			assertThat(states.next()).isEqualTo(new KernelState.Starting());
			assertThat(states.next()).isEqualTo(ready);
			long first = kernel.pid();
			kill(first);
			assertThat(states.next()).isEqualTo(new KernelState.Restarting(1, ChildExit.describe(137)));
			assertThat(states.next()).isEqualTo(ready);
			assertThat(kernel.pid()).isNotEqualTo(first);
			assertThat(Bolt.count(kernel.access(), "Nothing")).isZero();
			kill(kernel.pid());
			assertThat(states.next()).isInstanceOf(KernelState.Failed.class);
			assertThatThrownBy(() -> kernel.awaitReady(Duration.ZERO)).hasMessageStartingWith(
					"数据库进程已连续中断 2 次（被信号 9 终止），不再重启，日志：%1$s / The database process died 2 times in a row and is not restarted any more (ended by signal 9), its log: %1$s"
						.formatted(directory.log()));
		}
		assertThat(states.rest()).containsExactly(new KernelState.Stopped());
	}

	private static void kill(long pid) {
		ProcessHandle.of(pid).orElseThrow().destroyForcibly();
	}

}
