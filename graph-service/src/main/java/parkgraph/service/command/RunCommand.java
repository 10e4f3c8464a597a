package parkgraph.service.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;

import parkgraph.service.database.Database;

/**
 * {@code parkgraph run}: the database and the service, until it is told to end.
 */
@Command(name = "run", mixinStandardHelpOptions = true, description = { "启动数据库与服务；空库自动装入自带数据。",
		"Starts the database and the service; loads the facts that come with it into an empty store." })
final class RunCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Option(names = "--port", defaultValue = "${env:PARKGRAPH_PORT:-8080}",
			description = "端口。 The port to listen on. Default: ${DEFAULT-VALUE}")
	private int port;

	@Option(names = "--data", description = "数据目录。 The data directory.")
	private @Nullable Path data;

	@Option(names = "--synthetic",
			description = "用合成省份练习，另存一库。 A synthetic province to practise on, in a store of its own.")
	private boolean synthetic;

	@Override
	public Integer call() throws Exception {
		PrintWriter out = Objects.requireNonNull(this.spec).commandLine().getOut();
		refuseTakenPort();
		Path directory = (this.data != null) ? this.data : Places.data(this.synthetic ? "synthetic" : "facts");
		CompletableFuture<Integer> end = new CompletableFuture<>();
		CompletableFuture<Integer> ready = new CompletableFuture<>();
		Announcement announcement = new Announcement(out, this.port, ready, end);
		CompletableFuture<Void> announced = ready.thenAccept((status) -> announce(status, directory, announcement));
		try (Database database = Databases.open(directory)) {
			announcement.add((settings) -> FirstPassword.of(directory, settings));
			ConfigurableApplicationContext context = ServiceStart.start(database, directory, this.port, announcement,
					firstContent(directory));
			int status = end.join();
			announced.cancel(false);
			context.close();
			return status;
		}
	}

	/**
	 * Only a service that answers is announced, and only its own announcement withdrawn.
	 */
	private static void announce(int status, Path directory, Announcement announcement) {
		if (status == 0) {
			RunningService.announce(directory, announcement.address());
			// Ctrl-C ends the process through its hooks, not through the end of the
			// command.
			Runtime.getRuntime().addShutdownHook(new Thread(() -> RunningService.withdraw(directory), "withdraw"));
		}
	}

	private String[] firstContent(Path directory) {
		return this.synthetic ? new String[] { "--parkgraph.first-load.content=synthetic",
				"--parkgraph.first-load.practice=" + directory.resolve("files") } : new String[0];
	}

	private void refuseTakenPort() {
		try (ServerSocket probe = new ServerSocket()) {
			probe.setReuseAddress(true);
			probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port));
		}
		catch (IOException ex) {
			throw new IllegalStateException("端口 %d 已被占用，请用 --port 换一个。 / Port %d is taken; choose another with --port."
				.formatted(this.port, this.port), ex);
		}
	}

}
