package parkgraph.kernel;

import java.net.URI;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KernelStateTests {

	@Test
	void saysInBothLanguagesWhatTheDatabaseIsDoing() {
		assertThat(new KernelState.Starting().message()).isEqualTo("数据库正在启动 / The database is starting");
		assertThat(new KernelState.Ready(URI.create("bolt://127.0.0.1:20001")).message())
			.isEqualTo("数据库已就绪：bolt://127.0.0.1:20001 / The database is ready: bolt://127.0.0.1:20001");
		assertThat(new KernelState.Restarting(2, ChildExit.describe(137)).message()).isEqualTo(
				"数据库进程中断（被信号 9 终止），正在进行第 2 次重启 / The database process died (ended by signal 9), restart 2 is under way");
		assertThat(new KernelState.Failed(KernelException.portTaken(20001)).message())
			.isEqualTo("端口 20001 刚被其他程序占用，请重新启动 / Another program has just taken port 20001, start again");
		assertThat(new KernelState.Stopped().message()).isEqualTo("数据库已关闭 / The database is closed");
	}

}
