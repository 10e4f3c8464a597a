package parkgraph.kernel;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The embedded database cannot be used. The message is one line for the person who
 * started it, Chinese first, and says what to do; lines of the database's log may follow.
 */
public final class KernelException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Problem problem;

	private KernelException(Problem problem, String chinese, String english, Throwable cause) {
		super(chinese + " / " + english, cause);
		this.problem = problem;
	}

	private KernelException(Problem problem, String chinese, String english) {
		super(chinese + " / " + english);
		this.problem = problem;
	}

	private KernelException(Problem problem, String chinese, String english, LogTail log) {
		super(chinese + " / " + english + log.indented());
		this.problem = problem;
	}

	/**
	 * Which of the known problems this is.
	 */
	public Problem problem() {
		return this.problem;
	}

	static KernelException alreadyRunning(Path directory, String owner) {
		return new KernelException(Problem.ALREADY_RUNNING,
				"数据目录 %s 已被正在运行的 ParkGraph（进程 %s）使用".formatted(directory, owner),
				"A running ParkGraph (process %s) already uses the data directory %s".formatted(owner, directory));
	}

	static KernelException previousStillEnding(Path directory, String child) {
		return new KernelException(Problem.PREVIOUS_STILL_ENDING,
				"数据目录 %s 上一次的数据库进程（%s）尚未结束，请稍后再试".formatted(directory, child),
				"The previous database process (%s) on the data directory %s has not ended yet, try again shortly"
					.formatted(child, directory));
	}

	static KernelException noFreePort(int first, int last) {
		return new KernelException(Problem.NO_FREE_PORT, "端口 %d 至 %d 均被占用".formatted(first, last),
				"The ports %d to %d are all taken".formatted(first, last));
	}

	static KernelException portTaken(int port) {
		return new KernelException(Problem.PORT_TAKEN, "端口 %d 刚被其他程序占用，请重新启动".formatted(port),
				"Another program has just taken port %d, start again".formatted(port));
	}

	static KernelException notWritable(Path path, IOException cause) {
		return new KernelException(Problem.NOT_WRITABLE, "无法写入 %s，请检查路径与权限".formatted(path),
				"Cannot write to %s, check the path and its permissions".formatted(path), cause);
	}

	static KernelException notWritable(Path path) {
		return notWritable(path, new IOException("Reported by the database's process"));
	}

	static KernelException passwordLost(Path file) {
		return new KernelException(Problem.PASSWORD_LOST, "数据库已存在，但密码文件 %s 缺失，请从备份恢复该文件".formatted(file),
				"There is a database but its password file %s is missing, restore it from a backup".formatted(file));
	}

	static KernelException storeNotReadable(Path store, LogTail log) {
		return new KernelException(Problem.STORE_TOO_NEW,
				"数据库 %s 由更新版本的 Neo4j 写入或格式不同，本版本无法读取，日志：%s".formatted(store, log.file()),
				"The database %s was written by a newer Neo4j or in another format, this release cannot read it, its log: %s"
					.formatted(store, log.file()));
	}

	static KernelException wrongJava(Path java, Wording found) {
		return new KernelException(Problem.WRONG_JAVA, "数据库需要 Java 17 或更高版本，%s 为：%s".formatted(java, found.zh()),
				"The database needs Java 17 or newer, %s is: %s".formatted(java, found.en()));
	}

	static KernelException jarsNotFound(String where) {
		return new KernelException(Problem.JARS_NOT_FOUND,
				"未找到数据库程序（%s），请先运行 mvn package 或 ./parkgraph run".formatted(where),
				"The database's program was not found (%s), run mvn package or ./parkgraph run first".formatted(where));
	}

	static KernelException cannotRun(IOException cause) {
		return new KernelException(Problem.START_FAILED, "无法启动数据库进程", "The database's process cannot be started",
				cause);
	}

	static KernelException startTimedOut(Duration limit, LogTail log) {
		return new KernelException(Problem.START_TIMED_OUT,
				"数据库未能在 %d 秒内启动，日志：%s".formatted(limit.toSeconds(), log.file()),
				"The database did not start within %d seconds, its log: %s".formatted(limit.toSeconds(), log.file()),
				log);
	}

	static KernelException startFailed(Wording reason, LogTail log) {
		return new KernelException(Problem.START_FAILED, "数据库无法启动（%s），日志：%s".formatted(reason.zh(), log.file()),
				"The database could not start (%s), its log: %s".formatted(reason.en(), log.file()), log);
	}

	static KernelException diedTooOften(int times, Wording reason, LogTail log) {
		return new KernelException(Problem.DIED_TOO_OFTEN,
				"数据库进程已连续中断 %d 次（%s），不再重启，日志：%s".formatted(times, reason.zh(), log.file()),
				"The database process died %d times in a row and is not restarted any more (%s), its log: %s"
					.formatted(times, reason.en(), log.file()),
				log);
	}

	static KernelException closed() {
		return new KernelException(Problem.CLOSED, "数据库已关闭", "The database is closed");
	}

	/**
	 * What can be wrong, each with a message of its own.
	 */
	public enum Problem {

		/** Another live ParkGraph uses the data directory. */
		ALREADY_RUNNING,
		/** The database of an owner that is gone has not ended in time. */
		PREVIOUS_STILL_ENDING,
		/** The stored port and those after it are taken. */
		NO_FREE_PORT,
		/** The port was taken between choosing and opening it. */
		PORT_TAKEN,
		/** The data directory cannot be made or written. */
		NOT_WRITABLE,
		/** The store is there and the file with its password is not. */
		PASSWORD_LOST,
		/** A newer Neo4j wrote the store, or in a format this one does not know. */
		STORE_TOO_NEW,
		/** The Java for the database is older than 17 or does not run. */
		WRONG_JAVA,
		/** The jars of the kernel are not where they are looked for. */
		JARS_NOT_FOUND,
		/** Bolt did not open in time. */
		START_TIMED_OUT,
		/** The process ended before Bolt opened. */
		START_FAILED,
		/** The process kept dying after it had worked. */
		DIED_TOO_OFTEN,
		/** The owner closed the database. */
		CLOSED

	}

}
