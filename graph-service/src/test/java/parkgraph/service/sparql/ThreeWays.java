package parkgraph.service.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.tdb2.DatabaseMgr;
import org.neo4j.driver.Driver;

import org.springframework.graphql.test.tester.GraphQlTester;

import parkgraph.rdf.export.GraphExport;
import parkgraph.rdf.export.StateRef;
import parkgraph.rdf.iri.Addresses;
import parkgraph.rdf.query.AnswerFormat;
import parkgraph.rdf.query.QueryDesk;
import parkgraph.rdf.query.QueryLimits;
import parkgraph.rdf.query.SparqlQuery;

/**
 * The threshold question asked by GraphQL, by Cypher written for this, and by the saved
 * SPARQL.
 */
final class ThreeWays implements AutoCloseable {

	private static final String CYPHER = """
			MATCH (park:Park)-[:HAS]->(figure:Figure {series: 'operating-revenue', year: $year})
			WHERE park.since <= $state < park.until AND figure.since <= $state < figure.until
			  AND EXISTS { (park)-[:COUNTED_IN]->(:Population {code: 'industrial-park'}) }
			WITH park, figure, CASE WHEN figure.low > $yuan THEN 'over'
			    WHEN figure.high < 9223372036854775807 AND figure.low >= $yuan * (100 - $within) / 100 THEN 'near' END AS standing
			WHERE standing IS NOT NULL
			RETURN standing, park.code AS code, figure.low AS low
			ORDER BY standing DESC, low DESC, code
			""";

	private static final String ASKED = "(<code/period/2018> 50000000000 10 <code/population/industrial-park>)";

	private static final int WITHIN = 10;

	private final GraphQlTester graphQl;

	private final Driver driver;

	private final long state;

	private final DatasetGraph data = DatabaseMgr.createDatasetGraph();

	private final QueryDesk desk = new QueryDesk(QueryLimits.DEFAULT, 1);

	ThreeWays(GraphQlTester graphQl, Driver driver, long state) {
		this.graphQl = graphQl;
		this.driver = driver;
		this.state = state;
		GraphExport export = new GraphExport(driver, Addresses.DEFAULT);
		Txn.executeWrite(this.data, () -> export.quads(StateRef.of(state), StreamRDFLib.dataset(this.data)));
	}

	/** Rows of standing, park and yuan. */
	List<String> byGraphQl(String yiYuan, int year) {
		List<String> rows = new ArrayList<>();
		for (String list : List.of("overList", "near")) {
			GraphQlTester.Response answer = this.graphQl.document(
					"{ parksNear(thresholds: [%s], year: %d, within: %d, population: \"industrial-park\") { rungs { %s(first: 1000) { park { code } figure { low { yuan } lowExcluded } } } } }"
						.formatted(yiYuan, year, WITHIN, list))
				.execute();
			String path = "parksNear.rungs[0]." + list + "[*].";
			List<String> codes = answer.path(path + "park.code").entityList(String.class).get();
			List<String> amounts = answer.path(path + "figure.low.yuan").entityList(String.class).get();
			List<Boolean> excluded = answer.path(path + "figure.lowExcluded").entityList(Boolean.class).get();
			for (int at = 0; at < codes.size(); at++) {
				long low = Long.parseLong(amounts.get(at)) + (excluded.get(at) ? 1 : 0);
				rows.add(row(list.equals("near") ? list : "over", codes.get(at), low));
			}
		}
		return rows.stream().sorted().toList();
	}

	List<String> byCypher(String yiYuan, int year) {
		try (var session = this.driver.session()) {
			return session
				.run(CYPHER, Map.of("year", year, "state", this.state, "yuan", yuan(yiYuan), "within", WITHIN))
				.list((row) -> row(row.get("standing").asString(), row.get("code").asString(), row.get("low").asLong()))
				.stream()
				.sorted()
				.toList();
		}
	}

	List<String> bySparql(String yiYuan, int year) {
		String asked = ASKED.replace("2018", String.valueOf(year)).replace("50000000000", String.valueOf(yuan(yiYuan)));
		SparqlQuery query = SparqlQuery.read(saved().replace(ASKED, asked), Addresses.DEFAULT.base() + "/",
				this.desk.limits());
		return new String(this.desk.answer(query, this.data, AnswerFormat.CSV).bytes(), StandardCharsets.UTF_8).lines()
			.skip(1)
			.map((line) -> line.split(","))
			.map((cells) -> row(cells[0], cells[1], new BigDecimal(cells[2]).longValueExact()))
			.sorted()
			.toList();
	}

	static String saved() {
		try (InputStream file = ThreeWays.class.getResourceAsStream("/questions/near.rq")) {
			if (file == null) {
				throw new IllegalStateException("There is no SPARQL form of the question");
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Amounts are whole yuan: what is more than an amount is a yuan more at least. */
	private static String row(String standing, String code, long yuan) {
		return "%s %s %d".formatted(standing, code, yuan);
	}

	private static long yuan(String yiYuan) {
		return new BigDecimal(yiYuan).movePointRight(8).longValueExact();
	}

	@Override
	public void close() {
		this.desk.close();
	}

}
