package parkgraph.rdf.query;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import parkgraph.rdf.query.RefusedQuery.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Queries that mean harm, or do it. Each ends within its time and a second, asks nobody
 * outside, and leaves nothing behind.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackTests {

	private static final Duration TIME = Duration.ofMillis(700);

	private static final String REGEX_BOMB = "\"^(.*a){25}$\"";

	private static final long LEFT_BEHIND = 48L << 20;

	private final DatasetGraph data = SmallData.inMemory();

	private final QueryDesk desk = new QueryDesk(QueryLimits.DEFAULT.within(TIME), 2);

	private final AtomicInteger requests = new AtomicInteger();

	private HttpServer outside;

	private long heapBefore;

	@BeforeAll
	void openAPlaceOutside() throws Exception {
		this.outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.outside.createContext("/", (exchange) -> {
			this.requests.incrementAndGet();
			exchange.sendResponseHeaders(404, -1);
			exchange.close();
		});
		this.outside.start();
		this.heapBefore = heap();
	}

	@AfterAll
	void nothingIsLeft() {
		this.outside.stop(0);
		assertThat(heap() - this.heapBefore).isLessThan(LEFT_BEHIND);
		this.desk.close();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void endsInTimeAndIsRefused(String name, Reason reason, String query) {
		long start = System.nanoTime();
		Object outcome = outcome(query.replace("OUTSIDE", outside()));
		Duration took = Duration.ofNanos(System.nanoTime() - start);
		assertThat(outcome).isEqualTo(reason);
		assertThat(took).isLessThan(TIME.plusSeconds(1));
		assertThat(this.requests).hasValue(0);
	}

	static Stream<Arguments> endsInTimeAndIsRefused() {
		List<Arguments> attacks = new ArrayList<>();
		attacks.addAll(outbound());
		attacks.addAll(functions());
		attacks.addAll(patterns());
		attacks.addAll(products());
		attacks.addAll(texts());
		attacks.addAll(sizes());
		return attacks.stream();
	}

	private static List<Arguments> outbound() {
		return List.of(attack("service", Reason.NOT_OFFERED, "SELECT * { SERVICE <OUTSIDE/sparql> { ?s ?p ?o } }"),
				attack("service silent", Reason.NOT_OFFERED,
						"SELECT * { SERVICE SILENT <OUTSIDE/sparql> { ?s ?p ?o } }"),
				attack("service in exists", Reason.NOT_OFFERED,
						"SELECT * { ?a :next ?b FILTER EXISTS { SERVICE <OUTSIDE/sparql> { ?s ?p ?o } } }"),
				attack("service in exists in an expression", Reason.NOT_OFFERED,
						"SELECT (IF(EXISTS { SERVICE SILENT <OUTSIDE/> { ?a ?b ?c } }, 1, 2) AS ?x) { ?s :next ?o }"),
				attack("service in a sub-query in a union", Reason.NOT_OFFERED,
						"SELECT * { { ?s :next ?o } UNION { SELECT * { OPTIONAL { SERVICE ?s { ?a ?b ?c } } } } }"),
				attack("service in minus", Reason.NOT_OFFERED,
						"ASK { ?s ?p ?o MINUS { SERVICE <OUTSIDE/> { ?s ?p ?o } } }"),
				attack("service in having", Reason.NOT_OFFERED,
						"SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p HAVING (NOT EXISTS { SERVICE <OUTSIDE/> { ?s ?p ?o } })"),
				attack("from http", Reason.UNKNOWN_GRAPH, "SELECT * FROM <OUTSIDE/data.ttl> { ?s ?p ?o }"),
				attack("from named http", Reason.UNKNOWN_GRAPH,
						"SELECT * FROM NAMED <OUTSIDE/data.ttl> { GRAPH ?g { ?s ?p ?o } }"),
				attack("from file", Reason.UNKNOWN_GRAPH, "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }"),
				attack("load", Reason.MALFORMED_QUERY, "LOAD <OUTSIDE/data.ttl>"),
				attack("insert", Reason.MALFORMED_QUERY, "INSERT DATA { :a :b :c }"),
				attack("query and update", Reason.MALFORMED_QUERY, "ASK {} ; DROP ALL"));
	}

	private static List<Arguments> functions() {
		return List.of(
				attack("java class as function", Reason.NOT_OFFERED,
						"SELECT (<java:org.apache.jena.sparql.function.library.now>() AS ?x) {}"),
				attack("java class inside an aggregate", Reason.NOT_OFFERED,
						"SELECT (SUM(<java:org.apache.jena.sparql.function.library.e>()) AS ?x) { ?s ?p ?o }"),
				attack("script function", Reason.NOT_OFFERED,
						"SELECT (<http://jena.apache.org/ARQ/jsFunction#toString>(1) AS ?x) {}"),
				attack("fn:matches", Reason.NOT_OFFERED,
						"SELECT * { ?s :note ?n FILTER (<http://www.w3.org/2005/xpath-functions#matches>(?n, "
								+ REGEX_BOMB + ")) }"),
				attack("afn in having", Reason.NOT_OFFERED,
						"SELECT ?p { ?s ?p ?o } GROUP BY ?p HAVING (<http://jena.apache.org/ARQ/function#wait>(5000))"),
				attack("afn in order", Reason.NOT_OFFERED,
						"SELECT ?s { ?s ?p ?o } ORDER BY <http://jena.apache.org/ARQ/function#wait>(5000)"),
				attack("afn in group", Reason.NOT_OFFERED,
						"SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (<http://jena.apache.org/ARQ/function#wait>(9) AS ?x)"),
				attack("call", Reason.MALFORMED_QUERY, "SELECT * { CALL <java:java.lang.System>() }"),
				attack("let", Reason.MALFORMED_QUERY, "SELECT * { LET (?x := 1) }"),
				attack("custom aggregate", Reason.MALFORMED_QUERY,
						"SELECT (AGG <http://jena.apache.org/ARQ/function#median>(?o) AS ?x) { ?s :revenue ?o }"));
	}

	private static List<Arguments> patterns() {
		return List.of(
				attack("regex bomb", Reason.TIME_LIMIT,
						"SELECT * { ?s :note ?n FILTER REGEX(?n, " + REGEX_BOMB + ") }"),
				attack("regex bomb in select", Reason.TIME_LIMIT,
						"SELECT (REGEX(?n, " + REGEX_BOMB + ") AS ?x) { ?s :note ?n }"),
				attack("regex bomb in an aggregate", Reason.TIME_LIMIT,
						"SELECT (SUM(IF(REGEX(?n, " + REGEX_BOMB + "), 1, 0)) AS ?x) { ?s :note ?n }"),
				attack("regex bomb in the second having", Reason.TIME_LIMIT,
						"SELECT ?n { ?s :note ?n } GROUP BY ?n HAVING (COUNT(*) > 0) (REGEX(?n, " + REGEX_BOMB + "))"),
				attack("regex bomb in order", Reason.TIME_LIMIT,
						"SELECT ?n { ?s :note ?n . ?a :next ?b } ORDER BY REGEX(CONCAT(?n, \"!\"), " + REGEX_BOMB
								+ ") ?s"),
				attack("regex bomb in exists", Reason.TIME_LIMIT,
						"ASK { ?a :note ?m FILTER NOT EXISTS { ?a :note ?n FILTER REGEX(?n, " + REGEX_BOMB + ") } }"),
				attack("regex bomb in optional", Reason.TIME_LIMIT,
						"SELECT * { ?a :note ?n OPTIONAL { ?a :next ?b FILTER REGEX(?n, " + REGEX_BOMB + ") } }"),
				attack("regex with a pattern from the data", Reason.TIME_LIMIT,
						"SELECT * { ?s :note ?n BIND(CONCAT(\"^(.*a){2\", \"5}$\") AS ?p) FILTER REGEX(?n, ?p) }"),
				attack("regex with constant arguments", Reason.TIME_LIMIT,
						"SELECT (REGEX(\"" + "a".repeat(60) + "!\", " + REGEX_BOMB + ") AS ?x) {}"),
				attack("regex with a back reference", Reason.TIME_LIMIT,
						"SELECT * { ?s :note ?n FILTER REGEX(?n, \"^(.*a){20}(a)\\\\2(.*a){5}$\") }"),
				attack("replace bomb", Reason.TIME_LIMIT,
						"SELECT (REPLACE(?n, " + REGEX_BOMB + ", \"\") AS ?x) { ?s :note ?n }"));
	}

	private static List<Arguments> products() {
		return List.of(
				attack("product of three", Reason.TIME_LIMIT,
						"SELECT (COUNT(*) AS ?n) { ?a :next ?b . ?c :next ?d . ?e :next ?f }"),
				attack("sort of a product", Reason.TIME_LIMIT,
						"SELECT * { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f } ORDER BY ?f ?d ?b"),
				attack("distinct of a product", Reason.TIME_LIMIT,
						"SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?a ?c ?e { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f } }"),
				attack("groups of a product", Reason.TIME_LIMIT,
						"SELECT ?a ?c (COUNT(*) AS ?n) { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f } GROUP BY ?a ?c"),
				attack("minus of a product", Reason.TIME_LIMIT,
						"SELECT * { ?a :next ?b MINUS { ?a ?p ?x . ?c ?q ?d . ?e ?r ?f } }"),
				attack("exists of a product", Reason.TIME_LIMIT,
						"SELECT * { ?a :next ?b FILTER EXISTS { ?c ?q ?d . ?e ?r ?f . ?g ?s ?h FILTER (?d + ?f + ?h < 0) } }"),
				attack("union of products", Reason.TIME_LIMIT,
						"SELECT (COUNT(*) AS ?n) { { ?a ?p ?b . ?c ?q ?d . ?e ?f ?g } UNION { ?a ?p ?b . ?c ?q ?d . ?h ?i ?j } }"),
				attack("ask for what is not in a product", Reason.TIME_LIMIT,
						"ASK { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f FILTER (?b + ?d + ?f < 0) }"),
				attack("construct of a product", Reason.TIME_LIMIT,
						"CONSTRUCT { ?a :next ?a } WHERE { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f FILTER (?a = ?c) }"),
				attack("describe of a product", Reason.TIME_LIMIT,
						"DESCRIBE ?a WHERE { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f }"),
				attack("every path", Reason.TIME_LIMIT, "SELECT (COUNT(*) AS ?n) { ?a (!:x|^!:x)* ?b }"),
				attack("a star of stars", Reason.TIME_LIMIT, "ASK { park:P1 ((((:next|^:next)*)*)*)* :nothing }"),
				attack("a path of paths", Reason.TIME_LIMIT,
						"ASK { park:P1 (:next*/^:next*/:next*/^:next*/:next*)* :nothing }"));
	}

	private static List<Arguments> texts() {
		String doubled = "";
		for (int number = 1; number <= 40; number++) {
			doubled += "BIND(CONCAT(?t%d, ?t%d) AS ?t%d) ".formatted(number - 1, number - 1, number);
		}
		String nested = "?n";
		for (int depth = 0; depth < 32; depth++) {
			nested = "REPLACE(" + nested + ", \"a\", \"aaaa\")";
		}
		return List.of(
				attack("doubled texts", Reason.TEXT_TOO_LONG,
						"SELECT (STRLEN(?t40) AS ?x) { ?s :note ?t0 " + doubled + "}"),
				attack("growing replacements", Reason.TEXT_TOO_LONG, "SELECT (" + nested + " AS ?x) { ?s :note ?n }"),
				attack("a text of everything", Reason.TEXT_TOO_LONG,
						"SELECT (GROUP_CONCAT(STR(?s)) AS ?x) { ?s ?p ?o . ?s ?q ?r }"),
				attack("texts of texts", Reason.NOT_OFFERED,
						"SELECT (GROUP_CONCAT(?t) AS ?x) { { SELECT ?s (GROUP_CONCAT(STR(?o)) AS ?t) { ?s ?p ?o } GROUP BY ?s } }"),
				attack("distinct texts inside exists", Reason.NOT_OFFERED,
						"ASK { ?a :next ?b FILTER EXISTS { SELECT (GROUP_CONCAT(DISTINCT ?o) AS ?t) { ?s ?p ?o } } }"));
	}

	private static List<Arguments> sizes() {
		String in = "(" + "1, ".repeat(250) + "2)";
		return List.of(attack("a long query", Reason.QUERY_TOO_LARGE, "ASK { " + "?s ?p ?o . ".repeat(1600) + " }"),
				attack("many brackets", Reason.QUERY_TOO_LARGE,
						"ASK { FILTER " + "(".repeat(7500) + "1" + ")".repeat(7500) + " }"),
				attack("many groups", Reason.QUERY_TOO_LARGE, "ASK " + "{".repeat(7500) + "}".repeat(7500)),
				attack("many values", Reason.QUERY_TOO_LARGE,
						"ASK { VALUES ?a { " + "1 ".repeat(600) + " } VALUES ?b { " + "1 ".repeat(600) + " } }"),
				attack("lists that multiply", Reason.TIME_LIMIT,
						"SELECT (COUNT(*) AS ?n) { ?a :revenue ?b . ?c :revenue ?d . ?e :revenue ?f . ?g :revenue ?h FILTER (?b IN "
								+ in + ") FILTER (?d NOT IN " + in + ") FILTER (?f NOT IN " + in
								+ ") FILTER (?h NOT IN " + in + ") }"));
	}

	@Test
	void whoComesWhileAllPlacesAreTakenIsToldSo() throws Exception {
		Thread[] others = new Thread[2];
		for (int number = 0; number < others.length; number++) {
			others[number] = new Thread(() -> outcome("SELECT (COUNT(*) AS ?n) { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f }"));
			others[number].start();
		}
		while (this.desk.free() > 0) {
			Thread.onSpinWait();
		}
		assertThat(outcome("ASK {}")).isEqualTo(Reason.BUSY);
		for (Thread other : others) {
			other.join();
		}
		assertThat(outcome("ASK {}")).isEqualTo("answered");
	}

	private Object outcome(String query) {
		try {
			SparqlQuery read = SparqlQuery.read(SmallData.PREFIXES + query, SmallData.BASE + "/", this.desk.limits());
			this.desk.answer(read, this.data, read.givesGraph() ? AnswerFormat.TURTLE : AnswerFormat.JSON);
			return "answered";
		}
		catch (RefusedQuery refused) {
			return refused.reason();
		}
	}

	private String outside() {
		return "http://127.0.0.1:" + this.outside.getAddress().getPort();
	}

	private static Arguments attack(String name, Reason reason, String query) {
		return arguments(name, reason, query);
	}

	private static long heap() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return runtime.totalMemory() - runtime.freeMemory();
	}

}
