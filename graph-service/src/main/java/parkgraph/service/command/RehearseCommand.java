package parkgraph.service.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import picocli.CommandLine.Command;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.util.FileSystemUtils;

import parkgraph.service.database.Database;
import parkgraph.service.database.RemoteDatabase;

/**
 * {@code parkgraph rehearse}: starts the service without a database, looks at it a little
 * and ends. The build runs it so that the JVM sees which classes a start needs and keeps
 * them for later ones; for people it does nothing.
 */
@Command(name = "rehearse", hidden = true,
		description = { "不连数据库启动一次，供构建使用。", "Starts once without a database; for the build." })
final class RehearseCommand implements Callable<Integer> {

	private static final String QUESTION = "{ __schema { types { name description fields { name args { name } } } } }";

	@Override
	public Integer call() throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("parkgraph-rehearsal");
		try {
			rehearse(folder);
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
		return 0;
	}

	private static void rehearse(Path folder) throws IOException, InterruptedException {
		int port = FreePort.find();
		CompletableFuture<Integer> ready = new CompletableFuture<>();
		Announcement announcement = new Announcement(
				new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), port, ready,
				new CompletableFuture<>());
		try (Database nobody = new RemoteDatabase("bolt://127.0.0.1:1", "nobody", "nothing");
				ConfigurableApplicationContext context = ServiceStart.start(nobody, folder, port, announcement)) {
			ready.join();
			context.getBean(ExecutionGraphQlService.class)
				.execute(new DefaultExecutionGraphQlRequest(QUESTION, null, Map.of(), Map.of(), "rehearsal",
						Locale.CHINESE))
				.block();
			HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(URI.create(announcement.address() + "/graphiql")).build(),
						BodyHandlers.discarding());
		}
	}

}
