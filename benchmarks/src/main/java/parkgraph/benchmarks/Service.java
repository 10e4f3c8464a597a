package parkgraph.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import parkgraph.kernel.KernelAccess;
import parkgraph.service.DataFolder;
import parkgraph.service.ParkGraphApplication;
import parkgraph.service.database.Database;
import parkgraph.service.database.DatabaseStartup;
import parkgraph.service.database.RemoteDatabase;

/**
 * The whole service on a port of its own, and a client that asks it over HTTP.
 */
final class Service implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private final HttpClient client = HttpClient.newHttpClient();

	private final URI address;

	private Service(ConfigurableApplicationContext context) {
		this.context = context;
		WebServer server = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
		this.address = URI.create("http://127.0.0.1:" + server.getPort() + "/graphql");
	}

	/** Starts the service and waits until it can answer. */
	static Service on(KernelAccess access, RecordedStatements recorded) {
		Database database = new RemoteDatabase(access.uri().toString(), access.user(), access.password());
		CompletableFuture<Boolean> ready = new CompletableFuture<>();
		SpringApplication application = new SpringApplication(ParkGraphApplication.class);
		application.setLogStartupInfo(false);
		application.setDefaultProperties(Map.of("spring.neo4j.uri", database.uri(),
				"spring.neo4j.authentication.username", database.user(), "spring.neo4j.authentication.password",
				database.password(), "parkgraph.first-load.content", "none"));
		application.addInitializers((context) -> {
			context.getBeanFactory().registerSingleton("graphDatabase", database);
			context.getBeanFactory().registerSingleton("dataFolder", new DataFolder(Path.of("target", "service")));
			context.getBeanFactory().addBeanPostProcessor(recorded);
		});
		application.addListeners((ApplicationListener<ApplicationEvent>) (event) -> hear(event, ready));
		Service service = new Service(application.run("--server.port=0"));
		ready.join();
		return service;
	}

	private static void hear(ApplicationEvent event, CompletableFuture<Boolean> ready) {
		if (event instanceof PayloadApplicationEvent<?> carried) {
			if (carried.getPayload() instanceof DatabaseStartup.Started) {
				ready.complete(true);
			}
			if (carried.getPayload() instanceof DatabaseStartup.StartFailed failed) {
				ready.completeExceptionally(new IllegalStateException(failed.line()));
			}
		}
	}

	/**
	 * Asks a question.
	 * @param query a GraphQL document without quotes in it
	 * @return the answer as JSON
	 */
	String ask(String query) {
		HttpRequest request = HttpRequest.newBuilder(this.address)
			.header("Content-Type", "application/json")
			.header("Accept", "application/json")
			.POST(BodyPublishers.ofString("{\"query\":\"" + query + "\"}"))
			.build();
		try {
			HttpResponse<String> response = this.client.send(request, BodyHandlers.ofString());
			if (response.statusCode() != 200 || response.body().contains("\"errors\"")) {
				throw new IllegalStateException("HTTP %d: %s".formatted(response.statusCode(), response.body()));
			}
			return response.body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The service does not answer at " + this.address, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for an answer", ex);
		}
	}

	@Override
	public void close() {
		this.context.close();
	}

}
