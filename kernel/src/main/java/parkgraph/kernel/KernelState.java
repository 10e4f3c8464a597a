package parkgraph.kernel;

import java.net.URI;

/**
 * What the embedded database is doing, as told to whoever watches it.
 */
public sealed interface KernelState {

	/**
	 * The state in one line, Chinese first, for a readiness page or a log.
	 */
	String message();

	/**
	 * The process was started and Bolt is not open yet.
	 */
	record Starting() implements KernelState {

		@Override
		public String message() {
			return "数据库正在启动 / The database is starting";
		}

	}

	/**
	 * Bolt answers.
	 *
	 * @param uri where
	 */
	record Ready(URI uri) implements KernelState {

		@Override
		public String message() {
			return "数据库已就绪：%1$s / The database is ready: %1$s".formatted(this.uri);
		}

	}

	/**
	 * The process died and is started anew, after a pause.
	 *
	 * @param attempt counts from 1 and begins anew after a healthy minute
	 * @param reason why it died
	 */
	record Restarting(int attempt, Wording reason) implements KernelState {

		@Override
		public String message() {
			return "数据库进程中断（%s），正在进行第 %d 次重启 / The database process died (%s), restart %d is under way"
				.formatted(this.reason.zh(), this.attempt, this.reason.en(), this.attempt);
		}

	}

	/**
	 * The database could not be started, or died too often; nothing more is tried.
	 *
	 * @param cause why
	 */
	record Failed(KernelException cause) implements KernelState {

		@Override
		public String message() {
			return String.valueOf(this.cause.getMessage());
		}

	}

	/**
	 * The database was closed by its owner.
	 */
	record Stopped() implements KernelState {

		@Override
		public String message() {
			return "数据库已关闭 / The database is closed";
		}

	}

}
