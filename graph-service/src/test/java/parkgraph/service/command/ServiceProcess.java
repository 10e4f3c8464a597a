package parkgraph.service.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * The packaged product in a process of its own, as a user starts it.
 */
final class ServiceProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

	private final Process process;

	private final Path log;

	private final int port;

	private ServiceProcess(Process process, Path log, int port) {
		this.process = process;
		this.log = log;
		this.port = port;
	}

	static ServiceProcess start(Path work, int port, Map<String, String> environment, String... arguments)
			throws IOException {
		Path log = Files.createTempFile(work, "run", ".log");
		// A build in the background hands down an ignored SIGINT, which Java would keep
		// ignoring.
		List<String> line = new ArrayList<>(List.of("perl", "-e", "$SIG{INT} = 'DEFAULT'; exec @ARGV or die",
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-jar",
				Path.of("target", "app", "parkgraph.jar").toAbsolutePath().toString(), "run", "--port",
				Integer.toString(port)));
		line.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
		builder.environment().keySet().removeIf((name) -> name.startsWith("PARKGRAPH_"));
		builder.environment().putAll(environment);
		return new ServiceProcess(builder.start(), log, port);
	}

	/**
	 * Runs another command of the product to its end.
	 * @param work where its output is kept
	 * @param arguments the words of the command line
	 * @return how it ended and what it said
	 */
	static Ended command(Path work, String... arguments) throws IOException, InterruptedException {
		Path log = Files.createTempFile(work, "command", ".log");
		List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "-jar", Path.of("target", "app", "parkgraph.jar").toAbsolutePath().toString()));
		line.addAll(List.of(arguments));
		Process process = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
			process.destroyForcibly();
			throw new AssertionError("Still running after " + PATIENCE + ": " + List.of(arguments));
		}
		return new Ended(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
	}

	void awaitReady() {
		await("the service is ready", () -> output().contains("ParkGraph is ready") || !this.process.isAlive());
		if (!this.process.isAlive()) {
			throw new AssertionError("The service ended before it was ready:\n" + output());
		}
	}

	int awaitExit(Duration limit) throws InterruptedException {
		if (!this.process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
			throw new AssertionError("Still running after " + limit + ":\n" + output());
		}
		return this.process.exitValue();
	}

	void interrupt() throws IOException, InterruptedException {
		signal("INT", this.process.pid());
	}

	static void signal(String name, long pid) throws IOException, InterruptedException {
		new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
	}

	/** The database's process. */
	ProcessHandle kernel() {
		return this.process.descendants()
			.filter((child) -> child.info().command().orElse("").endsWith("java"))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No database process"));
	}

	HttpResponse<String> ask(String graphql) {
		return send(HttpRequest.newBuilder(address("/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept-Language", "en")
			.POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + graphql.replace("\"", "\\\"") + "\"}"))
			.build());
	}

	HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(address(path)).build());
	}

	private static HttpResponse<String> send(HttpRequest request) {
		try {
			return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new AssertionError("No answer from " + request.uri(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError("Interrupted", ex);
		}
	}

	private URI address(String path) {
		return URI.create("http://127.0.0.1:" + this.port + path);
	}

	String output() {
		try {
			return Files.readString(this.log, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new AssertionError("Cannot read " + this.log, ex);
		}
	}

	static void await(String what, BooleanSupplier condition) {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > deadline) {
				throw new AssertionError("Not within " + PATIENCE + ": " + what);
			}
			LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
		}
	}

	@Override
	public void close() {
		this.process.descendants().forEach(ProcessHandle::destroyForcibly);
		this.process.destroyForcibly().onExit().join();
	}

	/**
	 * A command that has ended.
	 *
	 * @param status its exit code
	 * @param output what it printed
	 */
	record Ended(int status, String output) {
	}

}
