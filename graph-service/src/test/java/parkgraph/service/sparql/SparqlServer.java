package parkgraph.service.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

import parkgraph.ontology.wording.Wording;
import parkgraph.rdf.iri.Addresses;
import parkgraph.rdf.query.QueryDesk;
import parkgraph.rdf.query.QueryLimits;
import parkgraph.rdf.snapshot.SnapshotSource;
import parkgraph.rdf.snapshot.SnapshotStore;
import parkgraph.service.problem.ClientProblem;
import parkgraph.service.problem.HttpProblem;

/**
 * The endpoint on a web server of its own, without a database: each state holds its
 * number in two graphs.
 */
final class SparqlServer implements AutoCloseable {

	static final String GRAPHS = "https://parkgraph.example/graph/";

	private final HttpClient client = HttpClient.newHttpClient();

	private final QueryDesk desk = new QueryDesk(
			QueryLimits.DEFAULT.within(Duration.ofSeconds(2)).answering(10, 1 << 20), 2);

	private final SnapshotStore snapshots;

	private final WebServer server;

	SparqlServer(Path folder) {
		this.snapshots = new SnapshotStore(folder, new Numbers());
		SparqlEndpoint endpoint = new SparqlEndpoint(this.desk, this.snapshots, SparqlServer::release,
				Addresses.DEFAULT);
		GenericWebApplicationContext context = new GenericWebApplicationContext();
		new AnnotatedBeanDefinitionReader(context).register(Web.class);
		context.registerBean(SparqlController.class, () -> new SparqlController(endpoint));
		context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
		this.server = new TomcatServletWebServerFactory(0).getWebServer((servlets) -> {
			var dispatcher = servlets.addServlet("all", new DispatcherServlet(context));
			dispatcher.addMapping("/");
			dispatcher.setLoadOnStartup(1);
		});
		this.server.start();
	}

	private static long release(String name) {
		if (name.equals("first")) {
			return 1;
		}
		throw ClientProblem.notFound("UNKNOWN_RELEASE", new Wording("没有。", "None."), null);
	}

	/** Publishes a state; the first stays, it is a release. */
	void publish(long state) {
		this.snapshots.keep(state, Set.of(1L));
	}

	QueryDesk desk() {
		return this.desk;
	}

	/** A request that is to be made more precise. */
	HttpRequest.Builder request(String pathAndQuery) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.server.getPort() + pathAndQuery))
			.header("Accept-Language", "en");
	}

	HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Asks by GET. */
	HttpResponse<String> ask(String query, String accept, String... further) {
		return send(request("/sparql?" + form("query", query) + ((further.length > 0) ? "&" + form(further) : ""))
			.header("Accept", accept));
	}

	/** Sends a form. */
	HttpResponse<String> post(String... namesAndValues) {
		return send(request("/sparql").header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form(namesAndValues))));
	}

	static String form(String... namesAndValues) {
		List<String> parts = new ArrayList<>();
		for (int at = 0; at < namesAndValues.length; at += 2) {
			parts.add(namesAndValues[at] + "=" + URLEncoder.encode(namesAndValues[at + 1], StandardCharsets.UTF_8));
		}
		return String.join("&", parts);
	}

	@Override
	public void close() {
		this.server.stop();
		this.desk.close();
		this.snapshots.close();
	}

	/**
	 * What a web application needs.
	 */
	@EnableWebMvc
	@ComponentScan(basePackageClasses = HttpProblem.class)
	static class Web {

	}

	/**
	 * States of two graphs: {@code a} says the number, {@code b} ten more and ten
	 * different things.
	 */
	private static final class Numbers implements SnapshotSource {

		@Override
		public String stamp(long state) {
			return "t";
		}

		@Override
		public void quads(long state, StreamRDF sink) {
			sink.start();
			sink.quad(quad("a", "s", String.valueOf(state)));
			for (int number = 0; number < 11; number++) {
				sink.quad(quad("b", "t" + number, String.valueOf(10 + number)));
			}
			sink.finish();
		}

		private static Quad quad(String graph, String subject, String number) {
			Node object = NodeFactory.createLiteralString(number);
			return Quad.create(NodeFactory.createURI(GRAPHS + graph),
					NodeFactory.createURI("https://parkgraph.example/id/" + subject),
					NodeFactory.createURI("https://parkgraph.example/def/number"), object);
		}

	}

}
