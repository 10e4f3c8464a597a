package parkgraph.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * One run of the database's process. It lives as long as the pipe to its standard input;
 * its standard output says when Bolt is open; the rest of what it says goes to the log.
 */
final class ChildProcess {

	/** A little more than the process itself takes before it cuts its shutdown off. */
	private static final long ENDS_WITHIN_SECONDS = 12;

	private final Process process;

	private final Path log;

	private final long logFrom;

	private ChildProcess(Process process, Path log, long logFrom) {
		this.process = process;
		this.log = log;
		this.logFrom = logFrom;
	}

	static ChildProcess start(Command command) throws IOException {
		List<String> line = new ArrayList<>();
		// An ignored signal stays ignored in what the shell becomes: Ctrl-C and a closed
		// terminal reach only the owner, which lets requests finish and then ends the
		// pipe.
		line.addAll(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$0\" \"$@\""));
		line.addAll(command.words());
		ProcessBuilder builder = new ProcessBuilder(line).directory(command.directory().home().toFile())
			.redirectError(ProcessBuilder.Redirect.appendTo(command.directory().log().toFile()));
		// Options meant for the owner's JVM are not for this one.
		builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
		Path log = command.directory().log();
		long logFrom = Files.exists(log) ? Files.size(log) : 0;
		return new ChildProcess(builder.start(), log, logFrom);
	}

	/**
	 * Waits until Bolt is open.
	 * @return false if the process ended before
	 */
	boolean awaitReady() throws IOException {
		BufferedReader words = this.process.inputReader(StandardCharsets.US_ASCII);
		@Nullable String word = words.readLine();
		while (word != null && !word.equals("ready")) {
			word = words.readLine();
		}
		return word != null;
	}

	int awaitExit() throws InterruptedException {
		return this.process.waitFor();
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/** The last lines this run wrote to the log. */
	LogTail logTail() {
		return LogTail.of(this.log, this.logFrom);
	}

	long pid() {
		return this.process.pid();
	}

	/**
	 * Ends the pipe and with it the process; whatever does not end in time is killed.
	 */
	void end() {
		try {
			this.process.getOutputStream().close();
		}
		catch (IOException ex) {
			// The pipe breaks when the process is gone already, which is what is wanted.
		}
		boolean interrupted = false;
		try {
			if (!this.process.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			interrupted = true;
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * What a run is started with.
	 *
	 * @param directory the data directory
	 * @param java the Java to run it on
	 * @param options heap, page cache and the like
	 * @param jars the directory of the kernel's jars
	 * @param port where Bolt shall listen
	 */
	record Command(DataDirectory directory, JavaProgram java, KernelOptions options, Path jars, int port) {

		/**
		 * Ten times the usual thresholds. A start with a first load spends most of its
		 * time on compiling code to the utmost that is hardly run again; what runs often
		 * is still compiled so. A third less processor time was measured.
		 */
		private static final List<String> LATE_OPTIMISING = List.of("-XX:+IgnoreUnrecognizedVMOptions",
				"-XX:Tier4InvocationThreshold=50000", "-XX:Tier4MinInvocationThreshold=6000",
				"-XX:Tier4CompileThreshold=150000", "-XX:Tier4BackEdgeThreshold=400000");

		List<String> words() {
			List<String> words = new ArrayList<>();
			words.add(this.java.executable().toString());
			words.add("-Xmx" + this.options.heapMiB() + "m");
			// A new process is healthier than one that ran out of memory.
			words.add("-XX:+ExitOnOutOfMemoryError");
			words.add("-XX:+DisplayVMOutputToStderr");
			words.addAll(LATE_OPTIMISING);
			words.addAll(this.java.flags());
			Path archive = KernelJars.classArchive(this.jars, this.java.release());
			if (Files.exists(archive)) {
				words.add("-XX:SharedArchiveFile=" + archive);
			}
			words.addAll(List.of("-cp", this.jars.resolve("*").toString(), "parkgraph.runtime.KernelLauncher"));
			words.add("home=" + this.directory.home());
			words.add("password-file=" + this.directory.passwordFile());
			words.add("port=" + this.port);
			words.add("page-cache-mib=" + this.options.pageCacheMiB());
			words.add("csv-from-files=" + this.options.csvFromFiles());
			words.add("parent=" + ProcessHandle.current().pid());
			return words;
		}

	}

}
