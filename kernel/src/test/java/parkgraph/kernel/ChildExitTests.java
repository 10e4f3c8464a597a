package parkgraph.kernel;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChildExitTests {

	@Test
	void knowsTheCodesOfTheLauncher() {
		assertThat(ChildExit.describe(81)).hasToString("端口被占用 / port taken");
		assertThat(ChildExit.describe(0)).hasToString("正常结束 / ended in order");
	}

	@Test
	void namesTheSignalThatEndedTheProcess() {
		assertThat(ChildExit.describe(137)).hasToString("被信号 9 终止 / ended by signal 9");
	}

	@Test
	void repeatsACodeItDoesNotKnow() {
		assertThat(ChildExit.describe(128)).hasToString("退出码 128 / exit code 128");
		assertThat(ChildExit.describe(1)).hasToString("退出码 1 / exit code 1");
	}

}
