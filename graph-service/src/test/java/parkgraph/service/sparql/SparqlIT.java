package parkgraph.service.sparql;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

import parkgraph.service.testing.OnRealContent;
import parkgraph.service.testing.Program;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * SPARQL on the facts that come with the product, through the whole service.
 */
@OnRealContent
class SparqlIT {

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private Driver driver;

	@Autowired
	private SnapshotRefresh snapshots;

	@LocalServerPort
	private int port;

	@BeforeEach
	void waitForTheSnapshot() {
		this.snapshots.refresh();
	}

	@Test
	void threeWaysGiveTheSameRows() {
		try (ThreeWays ways = new ThreeWays(this.graphQl, this.driver, 1)) {
			for (int year : List.of(2017, 2018, 2019, 2021)) {
				for (String threshold : List.of("200", "500", "1000")) {
					List<String> rows = ways.byGraphQl(threshold, year);
					assertThat(ways.byCypher(threshold, year)).as("%s in %d", threshold, year).isEqualTo(rows);
					assertThat(ways.bySparql(threshold, year)).as("%s in %d", threshold, year).isEqualTo(rows);
				}
			}
			assertThat(ways.bySparql("500", 2018)).contains("near SCP046 48000000000");
		}
	}

	@Test
	void theSavedQuestionIsAnsweredOverHttpAtTheReleaseAndNow() {
		for (String which : List.of("", "&release=facts")) {
			HttpResponse<String> answer = ask(ThreeWays.saved(), which);
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.headers().firstValue("ParkGraph-State")).contains("1");
			assertThat(answer.body()).contains("\"SCP046\"", "https://parkgraph.example/id/state/1");
		}
	}

	@Test
	void everyQueryOfTheDocumentationIsAnswered() throws IOException {
		String page = Files.readString(Path.of("..", "docs", "sparql.md"));
		List<String> queries = Pattern.compile("(?s)```sparql\\n(.*?)```")
			.matcher(page)
			.results()
			.map((block) -> block.group(1))
			.toList();
		assertThat(queries).hasSize(4).allSatisfy((query) -> {
			HttpResponse<String> answer = ask(query, "");
			assertThat(answer.statusCode()).as(query).isEqualTo(200);
			assertThat(answer.body()).as(query).containsAnyOf("\"value\":", "<https://parkgraph.example/def/");
		});
	}

	@Test
	void askingNeedsNoLogInAndNoTokenOfASession() {
		HttpResponse<String> answer = Program.nobody(this.port)
			.post("/sparql?" + SparqlServer.form("query", "ASK {}"), "Content-Type",
					"application/x-www-form-urlencoded");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("true");
	}

	@Test
	void anUnknownReleaseIsToldAsEverywhere() {
		HttpResponse<String> answer = ask("ASK {}", "&release=none");
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("There is no release \\\"none\\\".");
	}

	@Test
	void nothingCanBeChanged() {
		HttpResponse<String> answer = Program.nobody(this.port)
			.post("/sparql?" + SparqlServer.form("update", "CLEAR ALL"), "Content-Type",
					"application/x-www-form-urlencoded");
		assertThat(answer.statusCode()).isEqualTo(403);
	}

	private HttpResponse<String> ask(String query, String further) {
		return Program.nobody(this.port).get("/sparql?" + SparqlServer.form("query", query) + further);
	}

}
