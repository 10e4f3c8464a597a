package parkgraph.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import parkgraph.benchmarks.Comparison.Better;

/**
 * From starting the packaged product, for the second time on its data, to its first
 * answer, against the database alone to the first answer of a client that is as cold. The
 * database alone is what its makers publish: jars, without the archive of loaded classes
 * that this build lays beside them. What it takes with the archive is told too.
 */
final class StartToAnswer implements Benchmark {

	/** What the product may take longer than the database alone. */
	private static final Duration MAY_TAKE_LONGER = Duration.ofSeconds(3);

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final String JAVA = ProcessHandle.current().info().command().orElse("java");

	private static final String QUESTION = "{\"query\":\"{ parksNear { headline { zh } } }\"}";

	/** The script that users call. */
	private final Path product;

	StartToAnswer(Path product) {
		this.product = product;
	}

	@Override
	public List<Comparison> run(Scale scale, Path directory) {
		Path data = directory.resolve("data");
		productUntilAnswer(data);
		Duration whole = productUntilAnswer(data);
		Path built = this.product.resolveSibling(Path.of("neo4j-runtime", "target", "neo4j-lib"));
		Path bareData = directory.resolve("bare");
		Path jars = jarsAlone(built, directory.resolve("jars"));
		bareUntilAnswer(bareData, jars);
		Duration bare = bareUntilAnswer(bareData, jars);
		Duration archived = bareUntilAnswer(bareData, built);
		double budget = (double) bare.plus(MAY_TAKE_LONGER).toMillis() / bare.toMillis();
		return List.of(new Comparison("second start of the product to its first answer", seconds(whole),
				"%s for the database alone (%s with its classes archived)".formatted(seconds(bare), seconds(archived)),
				(double) whole.toMillis() / bare.toMillis(), budget, Better.SMALLER));
	}

	/** The same jars at another place, where no archive lies beside them. */
	private static Path jarsAlone(Path built, Path elsewhere) {
		try (DirectoryStream<Path> jars = Files.newDirectoryStream(built, "*.jar")) {
			Files.createDirectories(elsewhere);
			for (Path jar : jars) {
				Files.copy(jar, elsewhere.resolve(jar.getFileName()));
			}
			return elsewhere;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot copy the jars of the database from " + built, ex);
		}
	}

	private Duration productUntilAnswer(Path data) {
		int port = freePort();
		List<String> command = List.of(this.product.toString(), "run", "--port", Integer.toString(port), "--data",
				data.toString());
		return timed(command, (process) -> awaitAnswer(port, process));
	}

	private static Duration bareUntilAnswer(Path data, Path jars) {
		List<String> command = List.of(JAVA, "-Xmx256m", "-cp", System.getProperty("java.class.path", ""),
				BareStart.class.getName(), data.toString(), jars.toString());
		return timed(command, StartToAnswer::awaitLine);
	}

	private static Duration timed(List<String> command, Consumer<Process> answer) {
		Process[] process = new Process[1];
		try {
			return Turns.time(() -> {
				process[0] = start(command);
				answer.accept(process[0]);
			});
		}
		finally {
			stop(process[0]);
		}
	}

	private static Process start(List<String> command) {
		try {
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
			// The build that runs this has just packaged it.
			builder.environment().put("PARKGRAPH_SKIP_BUILD", "1");
			return builder.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot start " + command.get(0), ex);
		}
	}

	/** Orderly, so that the next start finds its data as after any other day. */
	private static void stop(@Nullable Process process) {
		if (process == null) {
			return;
		}
		process.destroy();
		try {
			if (!process.waitFor(1, TimeUnit.MINUTES)) {
				process.destroyForcibly().waitFor();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void awaitLine(Process process) {
		try {
			BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.equals(BareStart.ANSWERED)) {
					return;
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The database alone cannot be heard", ex);
		}
		throw new IllegalStateException("The database alone did not answer");
	}

	private static void awaitAnswer(int port, Process process) {
		HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(QUESTION))
			.build();
		HttpClient client = HttpClient.newHttpClient();
		long limit = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < limit && process.isAlive()) {
			if (answers(client, question)) {
				return;
			}
		}
		throw new IllegalStateException("The product did not answer within " + PATIENCE);
	}

	/** While nobody listens, or the start goes on, it is asked again shortly. */
	private static boolean answers(HttpClient client, HttpRequest question) {
		try {
			boolean answered = isAnswer(client, question);
			if (!answered) {
				TimeUnit.MILLISECONDS.sleep(20);
			}
			return answered;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for the product", ex);
		}
	}

	private static boolean isAnswer(HttpClient client, HttpRequest question) throws InterruptedException {
		try {
			return client.send(question, BodyHandlers.ofString()).body().contains("headline");
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static int freePort() {
		try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return probe.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("No free port", ex);
		}
	}

	private static String seconds(Duration duration) {
		return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
	}

}
