package parkgraph.service.sparql;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which state is asked, and how an answer says so.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparqlTests {

	private static final String NUMBER = "SELECT ?n { <https://parkgraph.example/id/s> ?p ?n }";

	private static final String MORE_THAN_TEN = "SELECT ?n { ?s ?p ?n } ORDER BY ?n";

	private static final String STATE = "https://parkgraph.example/id/state/";

	private SparqlServer server;

	@BeforeAll
	void start(@TempDir Path folder) {
		this.server = new SparqlServer(folder);
		this.server.publish(1);
		this.server.publish(3);
	}

	@AfterAll
	void stop() {
		this.server.close();
	}

	@Test
	void beforeTheFirstSnapshotAskersAreToldWhenToComeAgain(@TempDir Path empty) {
		try (SparqlServer young = new SparqlServer(empty)) {
			HttpResponse<String> answer = young.ask(NUMBER, "*/*");
			assertThat(answer.statusCode()).isEqualTo(503);
			assertThat(answer.headers().firstValue("Retry-After")).contains("5");
			assertThat(answer.body()).contains("\"detail\":\"The snapshot that SPARQL asks is not built yet.\"",
					"\"zh\":\"供 SPARQL 查询的快照尚未建成。\"");
		}
	}

	@Test
	void theNewestStateIsAskedUnlessAReleaseIsNamed() {
		HttpResponse<String> newest = this.server.ask(NUMBER, "text/csv");
		assertThat(newest.body().lines()).containsExactly("n", "3");
		assertThat(newest.headers().firstValue("ParkGraph-State")).contains("3");
		assertThat(newest.headers().firstValue("ParkGraph-Release")).isEmpty();
		HttpResponse<String> release = this.server.ask(NUMBER, "text/csv", "release", "first");
		assertThat(release.body().lines()).containsExactly("n", "1");
		assertThat(release.headers().firstValue("ParkGraph-State")).contains("1");
		assertThat(release.headers().firstValue("ParkGraph-Release")).contains("first");
	}

	@Test
	void rowsNameTheirStateInTheHead() {
		String json = this.server.ask(NUMBER, "application/sparql-results+json").body();
		assertThat(json).contains("\"link\": [ \"" + STATE + "3\" ]");
		assertThat(ResultSetMgr.read(stream(json), ResultSetLang.RS_JSON).next().getLiteral("n").getString())
			.isEqualTo("3");
		String xml = this.server.ask(NUMBER, "application/sparql-results+xml").body();
		assertThat(xml).contains("<link href=\"" + STATE + "3\"/></head>");
		assertThat(ResultSetMgr.read(stream(xml), ResultSetLang.RS_XML).next().getLiteral("n").getString())
			.isEqualTo("3");
	}

	@Test
	void aTruthNamesItsStateToo() {
		String json = this.server.ask("ASK {}", "application/sparql-results+json").body();
		assertThat(json).contains("\"link\": [ \"" + STATE + "3\" ]");
		assertThat(ResultSetMgr.readBoolean(stream(json), ResultSetLang.RS_JSON)).isTrue();
		String xml = this.server.ask("ASK {}", "application/sparql-results+xml").body();
		assertThat(xml).contains("<link href=\"" + STATE + "3\"/></head>");
		assertThat(ResultSetMgr.readBoolean(stream(xml), ResultSetLang.RS_XML)).isTrue();
	}

	@Test
	void graphsNameTheirStateInAComment() {
		assertThat(this.server.ask("CONSTRUCT WHERE { ?s ?p \"3\" }", "text/turtle").body())
			.startsWith("# " + STATE + "3\n");
		String xml = this.server.ask("CONSTRUCT WHERE { ?s ?p \"3\" }", "application/rdf+xml").body();
		assertThat(xml).startsWith("<!-- " + STATE + "3 -->\n");
		Model model = ModelFactory.createDefaultModel().read(stream(xml), "", "RDF/XML");
		assertThat(model.size()).isEqualTo(1);
	}

	@Test
	void whatIsCutOffIsSaidToBeInEveryWayThereIs() {
		HttpResponse<String> csv = this.server.ask(MORE_THAN_TEN, "text/csv");
		assertThat(csv.statusCode()).isEqualTo(200);
		assertThat(csv.headers().firstValue("ParkGraph-Truncated")).contains("true");
		assertThat(csv.body().lines()).hasSize(11);
		assertThat(this.server.ask(MORE_THAN_TEN, "application/sparql-results+json").body())
			.contains("\"link\": [ \"" + STATE + "3\", \"" + STATE + "3#truncated\" ]");
		assertThat(this.server.ask("CONSTRUCT WHERE { ?s ?p ?o }", "text/turtle").body())
			.startsWith("# " + STATE + "3\n# truncated\n");
		assertThat(this.server.ask(NUMBER, "text/csv").headers().firstValue("ParkGraph-Truncated")).isEmpty();
	}

	@Test
	void theServiceDescribesItself() {
		HttpResponse<String> answer = this.server.send(this.server.request("/sparql").header("Accept", "text/turtle"));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).contains("text/turtle;charset=utf-8");
		Model model = ModelFactory.createDefaultModel().read(stream(answer.body()), "", "TURTLE");
		String sd = "http://www.w3.org/ns/sparql-service-description#";
		assertThat(model
			.listSubjectsWithProperty(model.createProperty(sd, "endpoint"),
					model.createResource("https://parkgraph.example/sparql"))
			.toList()).hasSize(1);
		assertThat(model.listObjectsOfProperty(model.createProperty(sd, "name")).mapWith(Object::toString).toList())
			.containsExactlyInAnyOrder(SparqlServer.GRAPHS + "a", SparqlServer.GRAPHS + "b");
		assertThat(model.listStatements()
			.filterKeep((statement) -> statement.getSubject().isAnon() || statement.getObject().isAnon())
			.toList()).isEmpty();
	}

	private static ByteArrayInputStream stream(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

}
