package parkgraph.kernel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java that is known to run and to be new enough for the database.
 *
 * @param executable the {@code java} command
 * @param release its feature release, 17 or more
 */
record JavaProgram(Path executable, int release) {

	private static final int OLDEST = 17;

	private static final Pattern RELEASE = Pattern.compile("java\\.specification\\.version = (?:1\\.)?(\\d+)");

	/**
	 * The command of the Java this program runs on.
	 */
	static Path own() {
		return Path.of(System.getProperty("java.home", ""), "bin", "java");
	}

	static JavaProgram check(Path executable) {
		int release = executable.equals(own()) ? Runtime.version().feature() : ask(executable);
		if (release < OLDEST) {
			throw KernelException.wrongJava(executable, Wording.verbatim("Java " + release));
		}
		return new JavaProgram(executable, release);
	}

	/**
	 * Flags that keep this release quiet and let Netty and the page cache use memory
	 * outside the heap.
	 */
	List<String> flags() {
		List<String> flags = new ArrayList<>(List.of("--add-opens=java.base/java.nio=ALL-UNNAMED",
				"--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
				"-Dio.netty.tryReflectionSetAccessible=true", "-Dlog4j2.disable.jmx=true", "-Djava.awt.headless=true"));
		if (this.release >= 22) {
			flags.add("--enable-native-access=ALL-UNNAMED");
		}
		if (this.release >= 23) {
			flags.add("--sun-misc-unsafe-memory-access=allow");
		}
		return flags;
	}

	private static int ask(Path executable) {
		try {
			Process process = new ProcessBuilder(executable.toString(), "-XshowSettings:properties", "-version")
				.redirectErrorStream(true)
				.start();
			process.getOutputStream().close();
			String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (!process.waitFor(10, TimeUnit.SECONDS)) {
				process.destroyForcibly();
			}
			Matcher release = RELEASE.matcher(answer);
			if (release.find()) {
				return Integer.parseInt(release.group(1));
			}
			throw KernelException.wrongJava(executable,
					answer.lines()
						.findFirst()
						.map(Wording::verbatim)
						.orElseGet(() -> new Wording("无输出", "a program that prints nothing")));
		}
		catch (IOException ex) {
			throw KernelException.wrongJava(executable, new Wording("无法运行", "not a program that runs"));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw KernelException.closed();
		}
	}

}
