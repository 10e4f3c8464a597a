package parkgraph.service.command;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.springframework.context.ConfigurableApplicationContext;

import parkgraph.service.database.Database;

/**
 * The service a command asks: the one that runs on the data directory, else one that is
 * started for as long as the command needs it.
 */
final class AskedService implements AutoCloseable {

	private final URI address;

	private final Runnable end;

	private AskedService(URI address, Runnable end) {
		this.address = address;
		this.end = end;
	}

	static AskedService at(URI address) {
		return new AskedService(address, () -> {
		});
	}

	/**
	 * Finds or starts the service of a data directory.
	 * @param directory the data directory
	 * @param err where to say that one is started
	 * @return the service, answering
	 * @throws IllegalStateException with one line if it cannot be started
	 */
	static AskedService on(Path directory, PrintWriter err) {
		Optional<URI> running = RunningService.on(directory);
		if (running.isPresent()) {
			return at(running.get());
		}
		err.println("没有运行中的服务，为这个问题临时启动一个… / No service runs; starting one for this question …");
		return started(directory);
	}

	private static AskedService started(Path directory) {
		int port = FreePort.find();
		CompletableFuture<Integer> ready = new CompletableFuture<>();
		Announcement announcement = new Announcement(
				new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), port, ready, ready);
		Database database = Databases.open(directory);
		try {
			ConfigurableApplicationContext context = ServiceStart.start(database, directory, port, announcement);
			if (ready.join() != 0) {
				context.close();
				throw new IllegalStateException(announcement.failure());
			}
			return new AskedService(announcement.address(), context::close);
		}
		catch (RuntimeException ex) {
			database.close();
			throw ex;
		}
	}

	URI address() {
		return this.address;
	}

	@Override
	public void close() {
		this.end.run();
	}

}
