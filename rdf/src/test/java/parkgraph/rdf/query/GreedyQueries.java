package parkgraph.rdf.query;

import java.time.Duration;
import java.util.List;

import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A program with little memory that is asked queries which want all of it, for a time in
 * which they would get it. Prints what became of each, and whether ordinary ones are
 * answered afterwards.
 */
final class GreedyQueries {

	private static final List<String> GREEDY = List.of(
			"SELECT ?a ?c ?e (COUNT(*) AS ?n) { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f } GROUP BY ?a ?c ?e",
			"SELECT (SAMPLE(?t) AS ?n) { ?s :note ?u BIND(REPLACE(REPLACE(?u, \"a\", \"aaaaaaaaaa\"), \"a\", \"bbbbbbbbbb\") AS ?big) ?a ?p ?b . ?c ?q ?d BIND(LCASE(CONCAT(?big, STR(?c), STR(?a))) AS ?t) } GROUP BY ?t");

	private GreedyQueries() {
	}

	public static void main(String... arguments) {
		DatasetGraph data = SmallData.inMemory();
		try (QueryDesk desk = new QueryDesk(QueryLimits.DEFAULT.within(Duration.ofMinutes(3)), 1)) {
			GREEDY.forEach((query) -> System.out.println(outcome(desk, data, query)));
			System.out.println(outcome(desk, data, "ASK { ?s :note ?o }"));
		}
	}

	private static String outcome(QueryDesk desk, DatasetGraph data, String query) {
		try {
			SparqlQuery read = SparqlQuery.read(SmallData.PREFIXES + query, SmallData.BASE + "/", desk.limits());
			desk.answer(read, data, AnswerFormat.CSV);
			return "answered";
		}
		catch (RefusedQuery refused) {
			return refused.reason().name();
		}
	}

}
