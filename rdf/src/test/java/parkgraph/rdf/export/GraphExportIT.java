package parkgraph.rdf.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Audience;
import parkgraph.rdf.iri.Addresses;
import parkgraph.rdf.mapping.Terms;
import parkgraph.rdf.mapping.UnmappedException;
import parkgraph.rdf.testing.GraphStore;
import parkgraph.rdf.testing.RevenueBatch;
import parkgraph.rdf.testing.RevenueBatch.Revenue;
import parkgraph.rdf.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The shipped facts, out of the real kernel.
 */
class GraphExportIT {

	/**
	 * Operating revenue of two parks in the years 2002 to 2005, of which the facts say
	 * nothing.
	 */
	private static final Pattern VALUE = Pattern
		.compile("/id/figure/park/(SCP01[12])/operating-revenue/(200[2-5])/unstated/"
				+ "actual(?:/at-least)?> <[^>]*/def/(obsValue|boundValue)> \"(\\d+)\"\\^\\^<[^>]*#decimal> <[^>]*/graph/figures/\\2>");

	private final GraphExport source = new GraphExport(GraphStore.driver(), Addresses.DEFAULT);

	private final ExportWriter export = new ExportWriter(this.source);

	@BeforeEach
	void onlyFacts() {
		GraphStore.facts();
	}

	@Test
	void theSameStateIsTheSameBytes() {
		byte[] once = bytes(1, ExportFormat.N_QUADS);
		assertThat(bytes(1, ExportFormat.N_QUADS)).isEqualTo(once);
		assertThat(
				new String(once, StandardCharsets.UTF_8).lines().map((line) -> line.getBytes(StandardCharsets.UTF_8)))
			.hasSizeGreaterThan(90_000)
			.isSortedAccordingTo(Arrays::compareUnsigned)
			.doesNotHaveDuplicates();
	}

	@Test
	void neitherTheOrderOfLoadsNorWhatIsInternalShows() {
		RevenueBatch low = RevenueBatch.of("low", Audience.PUBLIC, revenue("SCP011", 2002, 49_999_000_000L),
				revenue("SCP011", 2003, 50_000_000_000L));
		RevenueBatch high = RevenueBatch.of("high", Audience.PUBLIC, revenue("SCP011", 2004, 50_001_000_000L),
				revenue("SCP012", 2004, 50_000_000_000L), new Revenue("SCP012", 2005, Bounds.over(50_000_000_000L)));
		byte[] facts = bytes(1, ExportFormat.N_QUADS);
		GraphStore.publish(RevenueBatch.of("internal", Audience.INTERNAL, revenue("SCP011", 2002, 77_700_000_000L)));
		assertThat(count("MATCH (o:Figure {internal: true}) RETURN count(o) AS n")).isEqualTo(1);
		assertThat(bytes(2, ExportFormat.N_QUADS)).isEqualTo(facts);
		GraphStore.publish(low);
		GraphStore.publish(high);
		byte[] first = bytes(4, ExportFormat.N_QUADS);
		assertThat(bytes(1, ExportFormat.N_QUADS)).as("an earlier state stays what it was").isEqualTo(facts);
		assertThat(values(first)).containsExactly("SCP011 2002 obsValue 49999000000",
				"SCP011 2003 obsValue 50000000000", "SCP011 2004 obsValue 50001000000",
				"SCP012 2004 obsValue 50000000000", "SCP012 2005 boundValue 50000000001");
		GraphStore.renew();
		GraphStore.publish(high);
		GraphStore.publish(low);
		assertThat(bytes(3, ExportFormat.N_QUADS)).isEqualTo(first);
	}

	private static Revenue revenue(String park, int year, long yuan) {
		return new Revenue(park, year, Bounds.point(yuan));
	}

	private static List<String> values(byte[] export) {
		return new String(export, StandardCharsets.UTF_8).lines()
			.map(VALUE::matcher)
			.filter(Matcher::find)
			.map((found) -> found.group(1) + " " + found.group(2) + " " + found.group(3) + " " + found.group(4))
			.toList();
	}

	private static long count(String cypher) {
		try (Session session = GraphStore.driver().session()) {
			return session.run(cypher).single().get(0).asLong();
		}
	}

	@Test
	void everyFormatHoldsTheSame() {
		Graph triples = graph(ExportFormat.N_TRIPLES, Lang.NTRIPLES);
		assertThat(graph(ExportFormat.TURTLE, Lang.TURTLE).isIsomorphicWith(triples)).isTrue();
		DatasetGraph quads = dataset(ExportFormat.N_QUADS, Lang.NQUADS);
		Set<String> trig = lines(dataset(ExportFormat.TRIG, Lang.TRIG));
		assertThat(trig).isEqualTo(lines(quads));
		assertThat(graph(ExportFormat.RDF_XML, Lang.RDFXML).isIsomorphicWith(triples)).isTrue();
		assertThat(graph(ExportFormat.JSON_LD, Lang.JSONLD11).isIsomorphicWith(triples)).isTrue();
	}

	@Test
	void compressedIsTheSameEveryTime() {
		ByteArrayOutputStream once = new ByteArrayOutputStream();
		this.export.writeCompressed(StateRef.of(1), ExportFormat.N_QUADS, once);
		ByteArrayOutputStream again = new ByteArrayOutputStream();
		this.export.writeCompressed(StateRef.of(1), ExportFormat.N_QUADS, again);
		assertThat(again.toByteArray()).isEqualTo(once.toByteArray());
	}

	@Test
	void everyTermIsDeclaredAndNothingIsBlank() {
		Vocabulary vocabulary = Vocabulary.at(Addresses.DEFAULT);
		String ours = Addresses.DEFAULT.vocabulary();
		Set<String> outside = new TreeSet<>(new Terms(Addresses.DEFAULT).prefixes().values());
		outside.remove(ours);
		Set<String> unknown = new TreeSet<>();
		Graph graph = graph(ExportFormat.N_TRIPLES, Lang.NTRIPLES);
		graph.stream().forEach((triple) -> {
			assertThat(triple.getSubject().isURI()).isTrue();
			assertThat(triple.getObject().isBlank()).isFalse();
			String predicate = triple.getPredicate().getURI();
			if (predicate.startsWith(ours) ? vocabulary.find(predicate.substring(ours.length())).isEmpty()
					: outside.stream().noneMatch(predicate::startsWith)) {
				unknown.add(predicate);
			}
		});
		assertThat(unknown).isEmpty();
	}

	@Test
	void whateverIsLinkedToIsThere() {
		Graph graph = graph(ExportFormat.N_TRIPLES, Lang.NTRIPLES);
		String base = Addresses.DEFAULT.base();
		Set<Node> subjects = graph.stream().map((triple) -> triple.getSubject()).collect(Collectors.toSet());
		assertThat(graph.stream()
			// Terms say which clause they come from, whether or not the policy is loaded.
			.filter((triple) -> !triple.getPredicate().getURI().endsWith("/fromClause"))
			.map((triple) -> triple.getObject())
			.filter((object) -> object.isURI() && object.getURI().startsWith(base + "/id/"))
			.filter((object) -> !subjects.contains(object))
			.map(Node::getURI)
			.distinct()).isEmpty();
	}

	@Test
	void aStoreWithAnUnknownPropertyIsRefused() {
		this.source.check();
		try (Session session = GraphStore.driver().session()) {
			session.run("MATCH (park:Park {code: 'SCP011'}) SET park.flavour = 'sour'").consume();
		}
		try {
			assertThatExceptionOfType(UnmappedException.class).isThrownBy(this.source::check)
				.withMessageContaining("flavour");
			assertThatExceptionOfType(UnmappedException.class).isThrownBy(() -> bytes(1, ExportFormat.N_QUADS))
				.withMessageContaining("Park.flavour");
		}
		finally {
			try (Session session = GraphStore.driver().session()) {
				session.run("MATCH (park:Park {code: 'SCP011'}) REMOVE park.flavour").consume();
			}
		}
	}

	private byte[] bytes(long state, ExportFormat format) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.export.write(StateRef.of(state), format, out);
		return out.toByteArray();
	}

	private Graph graph(ExportFormat format, Lang lang) {
		return RDFParser.source(new ByteArrayInputStream(bytes(1, format)))
			.lang(lang)
			.errorHandler(ErrorHandlerFactory.errorHandlerStrict)
			.toGraph();
	}

	private DatasetGraph dataset(ExportFormat format, Lang lang) {
		return RDFParser.source(new ByteArrayInputStream(bytes(1, format))).lang(lang).toDatasetGraph();
	}

	private static Set<String> lines(DatasetGraph graph) {
		return graph.stream().map(String::valueOf).collect(Collectors.toSet());
	}

}
