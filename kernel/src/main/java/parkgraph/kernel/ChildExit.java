package parkgraph.kernel;

import java.util.Arrays;
import java.util.Optional;

/**
 * How the database's process ended. The codes from 80 on are those of
 * {@code parkgraph.runtime.LaunchFailure}.
 */
enum ChildExit {

	ORDERLY(0, "正常结束", "ended in order"),

	OUT_OF_MEMORY(3, "内存不足", "out of memory"),

	FAILED(80, "启动失败", "failed"),

	PORT_TAKEN(81, "端口被占用", "port taken"),

	STORE_NOT_READABLE(82, "存储格式不可读", "store not readable"),

	NOT_WRITABLE(83, "无法写入", "not writable"),

	STORE_LOCKED(84, "存储被占用", "store in use"),

	PANIC(85, "数据库自行停止", "the database stopped itself"),

	CUT_OFF(86, "关闭超时", "shutdown was cut off");

	private final int code;

	private final String zh;

	private final String en;

	ChildExit(int code, String zh, String en) {
		this.code = code;
		this.zh = zh;
		this.en = en;
	}

	static Optional<ChildExit> of(int code) {
		return Arrays.stream(values()).filter((exit) -> exit.code == code).findFirst();
	}

	/**
	 * An exit code in words, Chinese first. Above 128 it is the number of the signal that
	 * ended the process plus 128.
	 */
	static Wording describe(int code) {
		return of(code).map((exit) -> new Wording(exit.zh, exit.en)).orElseGet(() -> {
			if (code > 128) {
				return new Wording("被信号 %d 终止".formatted(code - 128), "ended by signal %d".formatted(code - 128));
			}
			return new Wording("退出码 %d".formatted(code), "exit code %d".formatted(code));
		});
	}

}
