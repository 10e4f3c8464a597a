package parkgraph.service.sparql;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The rules of the SPARQL 1.1 Protocol: what is asked rightly is answered, what is asked
 * wrongly is a mistake of the client, what would change something is refused.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtocolTests {

	private static final String A = SparqlServer.GRAPHS + "a";

	private static final String B = SparqlServer.GRAPHS + "b";

	private static final String ALL = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

	private static final String NAMED = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";

	private static final String BOTH = "SELECT (COUNT(*) AS ?n) { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }";

	private static final String QUERY = "application/sparql-query";

	private static final String UPDATE = "application/sparql-update";

	private static final String FORM = "application/x-www-form-urlencoded";

	private SparqlServer server;

	@BeforeAll
	void start(@TempDir Path folder) {
		this.server = new SparqlServer(folder);
		this.server.publish(1);
	}

	@AfterAll
	void stop() {
		this.server.close();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void answersTheNumber(String name, Function<SparqlServer, HttpRequest.Builder> request, int number) {
		HttpResponse<String> answer = this.server.send(request.apply(this.server).header("Accept", "text/csv"));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body().lines()).containsExactly("n", String.valueOf(number));
	}

	static Stream<Arguments> answersTheNumber() {
		return Stream.of(ask("by GET", get("query", ALL), 12), ask("by a form", form("query", ALL), 12),
				ask("by a query as body", body(QUERY, ALL, StandardCharsets.UTF_8), 12),
				ask("default graph by GET", get("query", ALL, "default-graph-uri", A), 1),
				ask("default graph by a form", form("query", ALL, "default-graph-uri", B), 11),
				ask("two default graphs by GET", get("query", ALL, "default-graph-uri", A, "default-graph-uri", B), 12),
				ask("two default graphs by a form", form("query", ALL, "default-graph-uri", A, "default-graph-uri", B),
						12),
				ask("named graphs by GET", get("query", NAMED, "named-graph-uri", A, "named-graph-uri", B), 12),
				ask("named graphs by a form", form("query", NAMED, "named-graph-uri", B), 11),
				ask("named graphs are not in the default graph", get("query", ALL, "named-graph-uri", B), 0),
				ask("default graphs cannot be named", get("query", NAMED, "default-graph-uri", B), 0),
				ask("default and named graphs", form("query", BOTH, "default-graph-uri", A, "named-graph-uri", B), 12),
				ask("the request's graphs win over the query's",
						get("query", ALL.replace("{", "FROM <" + B + "> {"), "default-graph-uri", A), 1),
				ask("graphs beside a query as body",
						(server) -> server.request("/sparql?" + SparqlServer.form("default-graph-uri", A))
							.header("Content-Type", QUERY)
							.POST(BodyPublishers.ofString(ALL)),
						1),
				ask("a charset that is UTF-8",
						(server) -> server.request("/sparql")
							.header("Content-Type", QUERY + "; charset=utf-8")
							.POST(BodyPublishers.ofString("SELECT (STRLEN(\"台阶\") AS ?n) {}")),
						2));
	}

	@ParameterizedTest
	@MethodSource
	void everyKindOfQueryHasItsMediaTypes(String query, String accept, String contentType) {
		HttpResponse<String> answer = this.server.ask(query, accept);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).contains(contentType);
		assertThat(answer.headers().allValues("Vary")).contains("Accept");
	}

	static Stream<Arguments> everyKindOfQueryHasItsMediaTypes() {
		String graph = "CONSTRUCT WHERE { ?s ?p ?o }";
		return Stream.of(arguments(ALL, "*/*", "application/sparql-results+json"),
				arguments(ALL, "application/sparql-results+xml", "application/sparql-results+xml"),
				arguments(ALL, "text/csv", "text/csv;charset=utf-8"),
				arguments(ALL, "text/tab-separated-values", "text/tab-separated-values;charset=utf-8"),
				arguments("ASK {}", "application/sparql-results+xml;q=0.9, */*;q=0.1",
						"application/sparql-results+xml"),
				arguments("DESCRIBE <https://parkgraph.example/id/s>", "*/*", "text/turtle;charset=utf-8"),
				arguments(graph, "application/rdf+xml", "application/rdf+xml"),
				arguments(graph, "application/n-triples", "application/n-triples"),
				arguments(graph, "application/ld+json", "application/ld+json"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void isTheClientsMistake(String name, Function<SparqlServer, HttpRequest.Builder> request, int status,
			String code) {
		HttpResponse<String> answer = this.server.send(request.apply(this.server));
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(answer.body()).contains("\"code\":\"" + code + "\"", "\"zh\":", "\"en\":");
	}

	static Stream<Arguments> isTheClientsMistake() {
		return Stream.of(
				refused("by PUT",
						(server) -> server.request("/sparql?" + SparqlServer.form("query", "ASK {}"))
							.PUT(BodyPublishers.noBody()),
						405, "METHOD"),
				refused("by DELETE", (server) -> server.request("/sparql").DELETE(), 405, "METHOD"),
				refused("two queries", get("query", "ASK {}", "query", "SELECT * {}"), 400, "PARAMETER_TWICE"),
				refused("two queries in a form", form("query", "ASK {}", "query", "ASK {}"), 400, "PARAMETER_TWICE"),
				refused("another media type", body("text/plain", "ASK {}", StandardCharsets.UTF_8), 415, "MEDIA_TYPE"),
				refused("a form that does not say so",
						(server) -> server.request("/sparql")
							.POST(BodyPublishers.ofString(SparqlServer.form("query", "ASK {}"))),
						415, "MEDIA_TYPE"),
				refused("a query that does not say so",
						(server) -> server.request("/sparql").POST(BodyPublishers.ofString("ASK {}")), 415,
						"MEDIA_TYPE"),
				refused("UTF-16", body(QUERY + "; charset=UTF-16", "ASK {}", StandardCharsets.UTF_16), 415,
						"MEDIA_TYPE"),
				refused("bytes that are not UTF-8", body(QUERY, "ASK { ?s ?p \"é\" }", StandardCharsets.ISO_8859_1),
						400, "NOT_UTF_8"),
				refused("a mistake in the query", get("query", "ASK {"), 400, "MALFORMED_QUERY"),
				refused("a form without a query", form("default-graph-uri", A), 400, "NO_QUERY"),
				refused("a query in the address and in the body",
						(server) -> server.request("/sparql?" + SparqlServer.form("query", "ASK {}"))
							.header("Content-Type", QUERY)
							.POST(BodyPublishers.ofString("ASK {}")),
						400, "PARAMETER_TWICE"),
				refused("an unknown graph", get("query", ALL, "default-graph-uri", "http://example.org/g"), 400,
						"UNKNOWN_GRAPH"),
				refused("an unknown release", get("query", ALL, "release", "none"), 404, "UNKNOWN_RELEASE"),
				refused("a service elsewhere", get("query", "ASK { SERVICE <http://example.org/> { ?s ?p ?o } }"), 400,
						"NOT_OFFERED"),
				refused("a long query", form("query", "ASK {" + " ".repeat(17_000) + "}"), 413, "QUERY_TOO_LARGE"),
				refused("a long body", body(QUERY, "ASK {" + " ".repeat(70_000) + "}", StandardCharsets.UTF_8), 413,
						"QUERY_TOO_LARGE"),
				refused("a query that takes too long", get("query",
						"SELECT (COUNT(*) AS ?count) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?q ?r ?s . ?t ?u ?v . ?w ?x ?y }"),
						503, "TIME_LIMIT"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void isRefusedAndChangesNothing(String name, Function<SparqlServer, HttpRequest.Builder> request) {
		HttpResponse<String> answer = this.server.send(request.apply(this.server));
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("\"code\":\"READ_ONLY\"",
				"\"detail\":\"This endpoint is read-only and takes no updates.\"");
		assertThat(this.server.ask(ALL, "text/csv").body().lines()).containsExactly("n", "12");
	}

	static Stream<Arguments> isRefusedAndChangesNothing() {
		String insert = "INSERT DATA { <urn:s> <urn:p> <urn:o> }";
		String move = "INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }";
		return Stream.of(change("an update by a form", form("update", insert)),
				change("an update as body", body(UPDATE, insert, StandardCharsets.UTF_8)),
				change("an update of a default graph", form("update", move, "using-graph-uri", A)),
				change("an update of two default graphs",
						form("update", move, "using-graph-uri", A, "using-graph-uri", B)),
				change("an update of named graphs", form("update", move, "using-named-graph-uri", A)),
				change("an update of all of them",
						form("update", move, "using-graph-uri", A, "using-named-graph-uri", B)),
				change("an update with a base", body(UPDATE, "BASE <urn:> " + insert, StandardCharsets.UTF_8)),
				change("an update by GET", get("update", "CLEAR ALL")),
				change("two updates", form("update", "CLEAR ALL", "update", "DROP ALL")),
				change("an update in a charset of its own",
						body(UPDATE + "; charset=utf-8", "CLEAR ALL", StandardCharsets.UTF_8)),
				change("an update with a mistake", form("update", "CLEAR")),
				change("an update beside a query", form("query", "ASK {}", "update", "CLEAR ALL")),
				change("graphs twice", form("update", "WITH <" + A + "> " + move, "using-graph-uri", A)));
	}

	@Test
	void noFormatThatIsTakenIsSaid() {
		HttpResponse<String> answer = this.server.ask(ALL, "image/png");
		assertThat(answer.statusCode()).isEqualTo(406);
		assertThat(answer.body()).contains(
				"Possible: application/sparql-results+json, application/sparql-results+xml, text/csv, text/tab-separated-values.");
		assertThat(answer.headers().allValues("Vary")).contains("Accept");
	}

	@Test
	void headHasTheHeadersAndNoBody() {
		HttpResponse<String> answer = this.server.send(this.server.request("/sparql?" + SparqlServer.form("query", ALL))
			.method("HEAD", BodyPublishers.noBody()));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/sparql-results+json");
		assertThat(answer.body()).isEmpty();
	}

	@Test
	void anotherMethodIsToldTheRightOnes() {
		HttpResponse<String> answer = this.server.send(this.server.request("/sparql").DELETE());
		assertThat(answer.headers().firstValue("Allow")).contains("GET,HEAD,POST");
	}

	private static Arguments ask(String name, Function<SparqlServer, HttpRequest.Builder> request, int number) {
		return arguments(name, request, number);
	}

	private static Arguments refused(String name, Function<SparqlServer, HttpRequest.Builder> request, int status,
			String code) {
		return arguments(name, request, status, code);
	}

	private static Arguments change(String name, Function<SparqlServer, HttpRequest.Builder> request) {
		return arguments(name, request);
	}

	private static Function<SparqlServer, HttpRequest.Builder> get(String... parameters) {
		return (server) -> server.request("/sparql?" + SparqlServer.form(parameters));
	}

	private static Function<SparqlServer, HttpRequest.Builder> form(String... parameters) {
		return body(FORM, SparqlServer.form(parameters), StandardCharsets.UTF_8);
	}

	private static Function<SparqlServer, HttpRequest.Builder> body(String type, String text, Charset charset) {
		return (server) -> server.request("/sparql")
			.header("Content-Type", type)
			.POST(BodyPublishers.ofString(text, charset));
	}

}
