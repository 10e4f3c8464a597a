package parkgraph.rdf.query;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What people ask is answered as Jena answers it, with the guard in between.
 */
class OrdinaryQueryTests {

	private static final DatasetGraph DATA = SmallData.inMemory();

	private static final QueryDesk DESK = new QueryDesk(QueryLimits.DEFAULT, 2);

	@AfterAll
	static void close() {
		DESK.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					SELECT ?n { park:P7 rdfs:label ?n } | 园区7
					SELECT (COUNT(*) AS ?n) { ?s :revenue ?r FILTER (?r > 1989) } | 10
					SELECT (COUNT(*) AS ?n) { ?s rdfs:label ?l FILTER REGEX(?l, "^园区19..$") } | 100
					SELECT (COUNT(*) AS ?n) { ?s :note ?l FILTER REGEX(?l, "^A+!$", "i") } | 1
					SELECT (COUNT(*) AS ?n) { ?s :note ?l FILTER REGEX(?l, "^A+!$") } | 0
					SELECT (SUM(IF(REGEX(?l, "9$"), 1, 0)) AS ?n) { ?s rdfs:label ?l } | 200
					SELECT (REPLACE("abcabc", "b", "x") AS ?n) {} | axcaxc
					SELECT (REPLACE("ABC", "b", "x", "i") AS ?n) {} | AxC
					SELECT (REPLACE("abc", "(b)", "[$1]") AS ?n) {} | a[b]c
					SELECT (CONCAT("a", STR(?r)) AS ?n) { park:P3 :revenue ?r } | a3.0
					SELECT (LANG(CONCAT("a"@zh, "b"@zh)) AS ?n) {} | zh
					SELECT (COUNT(*) AS ?n) { ?s :revenue ?r FILTER EXISTS { ?s :note ?x } } | 1
					SELECT (COUNT(*) AS ?n) { ?s :revenue ?r FILTER NOT EXISTS { ?s :note ?x } } | 1999
					SELECT (COUNT(*) AS ?n) { ?s :revenue ?r MINUS { ?s :note ?x } } | 1999
					SELECT (COUNT(*) AS ?n) { park:P0 :next* ?x } | 2000
					SELECT (COUNT(*) AS ?n) { park:P0 :next/:next/^:next ?x } | 1
					SELECT (COUNT(*) AS ?n) { park:P0 :next+ park:P5 } | 1
					SELECT (COUNT(*) AS ?n) { GRAPH <https://parkgraph.example/graph/entities> { park:P0 :next* ?x } } | 2000
					SELECT (COUNT(*) AS ?n) { VALUES ?s { park:P1 park:P2 park:P9999 } ?s :revenue ?r } | 2
					SELECT (COUNT(?m) AS ?n) { ?s :revenue ?r OPTIONAL { ?s :note ?m } } | 1
					SELECT ?n { ?s :revenue ?n } ORDER BY DESC(?n) LIMIT 1 | 1999.0
					SELECT ?n { ?s :revenue ?n } ORDER BY ?n OFFSET 5 LIMIT 1 | 5.0
					SELECT (MAX(?r) AS ?n) { ?s :revenue ?r } | 1999.0
					SELECT (AVG(?r) AS ?n) { ?s :revenue ?r FILTER (?r <= 2) } | 1.0
					SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o } | 5
					SELECT (COUNT(?g) AS ?n) { SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } } | 2
					SELECT (COUNT(*) AS ?n) FROM <https://parkgraph.example/graph/figures/2021> { ?s ?p ?o } | 2000
					SELECT (COUNT(*) AS ?n) FROM NAMED <https://parkgraph.example/graph/figures/2021> { GRAPH ?g { ?s ?p ?o } } | 2000
					SELECT (COUNT(*) AS ?n) { SELECT ?k { ?s :revenue ?r } GROUP BY (FLOOR(?r / 1000) AS ?k) HAVING (COUNT(*) > 5) (MAX(?r) > 1500) } | 1
					SELECT (GROUP_CONCAT(?r; separator="/") AS ?n) { { SELECT ?r { ?s :revenue ?r } ORDER BY ?r LIMIT 3 } } | 0.0/1.0/2.0
					SELECT (GROUP_CONCAT(DISTINCT ?p) AS ?n) { park:P1 :next/:next? ?x BIND("x" AS ?p) } | x
					SELECT (xsd:integer("12") + xsd:decimal("0.5") AS ?n) {} | 12.5
					SELECT (COALESCE(1/0, "none") AS ?n) {} | none
					SELECT (COUNT(*) AS ?n) { ?s :revenue ?r FILTER (?r IN (1, 2, 3)) } | 3
					SELECT (COUNT(*) AS ?n) { ?s :revenue ?r FILTER (?r NOT IN (1, 2, 3) && ?r < 5) } | 2
					SELECT ?n { BIND(STRAFTER(STR(park:P1), "/id/") AS ?n) } | park/P1
					SELECT (STRLEN(SHA256("a")) AS ?n) {} | 64
					""")
	void isAnsweredAsUsual(String query, String expected) {
		List<String> lines = asked(query, AnswerFormat.CSV).lines().toList();
		assertThat(lines).containsExactly("n", expected);
	}

	@Test
	void asksForATruth() {
		assertThat(asked("ASK { park:P1 :next park:P2 }", AnswerFormat.CSV).strip()).endsWith("true");
	}

	@Test
	void describesAThingByTheTriplesItIsSubjectOf() {
		assertThat(asked("DESCRIBE park:P1", AnswerFormat.N_TRIPLES).lines()).hasSize(4);
		assertThat(asked("DESCRIBE ?s WHERE { ?s :revenue ?r FILTER (?r < 3) }", AnswerFormat.N_TRIPLES).lines())
			.hasSize(13);
		assertThat(asked("DESCRIBE park:P1 FROM <https://parkgraph.example/graph/figures/2021>", AnswerFormat.N_TRIPLES)
			.lines()).hasSize(1);
	}

	@Test
	void constructsEachTripleOnce() {
		assertThat(asked("CONSTRUCT { ?s a :Seen } WHERE { ?s ?p ?o } LIMIT 8000", AnswerFormat.N_TRIPLES).lines())
			.doesNotHaveDuplicates();
		assertThat(asked("CONSTRUCT WHERE { ?s :revenue ?r }", AnswerFormat.N_TRIPLES).lines())
			.hasSize(SmallData.PARKS);
	}

	@Test
	void prefixesOfTheQueryAreThoseOfTheAnswer() {
		assertThat(asked("CONSTRUCT WHERE { park:P1 :next ?r }", AnswerFormat.TURTLE)).contains("park:P1", ":next",
				"park:P2");
	}

	@Test
	void whatIsCutOffIsSaidToBe() {
		String all = "SELECT ?s { ?s :revenue ?r } ORDER BY ?r";
		QueryLimits few = QueryLimits.DEFAULT.answering(2, 1 << 20);
		Answer answer = answer(all, AnswerFormat.CSV, few);
		assertThat(answer.truncated()).isTrue();
		assertThat(text(answer).lines()).hasSize(3);
		assertThat(answer("SELECT ?s { VALUES ?s { 1 2 } }", AnswerFormat.CSV, few).truncated()).isFalse();
		assertThat(answer(all, AnswerFormat.CSV, QueryLimits.DEFAULT.answering(10_000, 20_000)).truncated()).isTrue();
		Answer graph = answer("CONSTRUCT WHERE { ?s :revenue ?r }", AnswerFormat.TURTLE, few);
		assertThat(graph.truncated()).isTrue();
	}

	@Test
	void aMistakeIsToldWithItsPlace() {
		assertThatExceptionOfType(RefusedQuery.class)
			.isThrownBy(() -> SparqlQuery.read("SELECT * {\n ?s ?p }", SmallData.BASE, QueryLimits.DEFAULT))
			.satisfies((refused) -> {
				assertThat(refused.sentence().en())
					.isEqualTo("The query has a mistake: Encountered \" \"}\" \"} \"\" at line 2, column 8.");
				assertThat(refused.sentence().zh()).startsWith("查询有语法错误：Encountered");
			});
	}

	@Test
	void aFunctionThatIsNotOfferedIsNamed() {
		assertThatExceptionOfType(RefusedQuery.class)
			.isThrownBy(() -> asked("SELECT (<http://example.org/f>(1) AS ?x) {}", AnswerFormat.CSV))
			.satisfies((refused) -> assertThat(refused.sentence())
				.hasToString("不提供函数 <http://example.org/f>。 / The function <http://example.org/f> is not offered."));
	}

	@Test
	void anUnknownGraphIsNamed() {
		assertThatExceptionOfType(RefusedQuery.class)
			.isThrownBy(() -> asked("SELECT * FROM <http://example.org/g> { ?s ?p ?o }", AnswerFormat.CSV))
			.satisfies((refused) -> assertThat(refused.sentence().en())
				.isEqualTo("There is no graph <http://example.org/g> in the data."));
	}

	private static String asked(String query, AnswerFormat format) {
		return text(answer(query, format, QueryLimits.DEFAULT));
	}

	private static String text(Answer answer) {
		return new String(answer.bytes(), StandardCharsets.UTF_8);
	}

	private static Answer answer(String query, AnswerFormat format, QueryLimits limits) {
		SparqlQuery read = SparqlQuery.read(SmallData.PREFIXES + query, SmallData.BASE + "/", limits);
		if (limits.equals(QueryLimits.DEFAULT)) {
			return DESK.answer(read, DATA, format);
		}
		try (QueryDesk desk = new QueryDesk(limits, 1)) {
			return desk.answer(read, DATA, format);
		}
	}

}
