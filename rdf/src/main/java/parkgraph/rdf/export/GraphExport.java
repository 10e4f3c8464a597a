package parkgraph.rdf.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

import parkgraph.ontology.graph.Labels;
import parkgraph.queries.ExportStatement;
import parkgraph.rdf.cube.DataStructures;
import parkgraph.rdf.iri.Addresses;
import parkgraph.rdf.iri.Segment;
import parkgraph.rdf.mapping.Mapping;
import parkgraph.rdf.mapping.StoreNames;
import parkgraph.rdf.mapping.Terms;
import parkgraph.rdf.mapping.UnmappedException;
import parkgraph.rdf.vocabulary.CodeTriples;
import parkgraph.rdf.vocabulary.Vocabulary;

/**
 * The public content of a state as quads, read from the graph page by page. However large
 * the graph is, only one page is held.
 */
public final class GraphExport implements QuadSource {

	private static final int FETCH = 10_000;

	private static final int PARKS = 50;

	private final Driver driver;

	private final Addresses addresses;

	private final Mapping mapping = Mapping.shipped();

	private final Terms terms;

	private final CodeTriples codes;

	private final List<Quad> shipped;

	/**
	 * An export.
	 * @param driver leads to the graph; stays open
	 * @param addresses where things have their addresses
	 */
	public GraphExport(Driver driver, Addresses addresses) {
		JenaSystem.init();
		this.driver = driver;
		this.addresses = addresses;
		this.terms = new Terms(addresses);
		Vocabulary vocabulary = Vocabulary.at(addresses);
		this.codes = new CodeTriples(addresses, vocabulary);
		this.shipped = Stream
			.concat(vocabulary.graph().stream().map((triple) -> new Quad(node("ontology"), triple)),
					Stream.of(this.codes.shipped(), DataStructures.triples(addresses, vocabulary))
						.flatMap(List::stream)
						.map((triple) -> new Quad(node("codes"), triple)))
			.toList();
	}

	/**
	 * Checks that the mapping table knows every name the graph uses.
	 * @throws UnmappedException in Chinese and English, for the first it does not know
	 */
	public void check() {
		try (Session session = session()) {
			StoreNames.check(session, this.mapping);
		}
	}

	@Override
	public void quads(StateRef state, StreamRDF sink) {
		sink.start();
		new TreeMap<>(this.terms.prefixes()).forEach(sink::prefix);
		try (Session session = session()) {
			OrderedQuads quads = new OrderedQuads(sink);
			this.shipped.forEach(quads::add);
			StateReader reader = new StateReader(session, state.number());
			List<ExportPart> parts = new ArrayList<>(
					new ExportParts(this.addresses, this.mapping, this.terms, this.codes, reader, quads).all());
			parts.sort(Comparator.comparing(ExportPart::address));
			for (ExportPart part : parts) {
				quads.sendBefore(part.address());
				part.writer().run();
			}
			quads.sendRest();
		}
		sink.finish();
	}

	/**
	 * What was stated about the calendar years of parks, whether it counts or not.
	 * @param state which state
	 * @param page gets the rows of a few parks at a time, in the order of the parks'
	 * codes
	 */
	public void parkYears(StateRef state, Consumer<List<Record>> page) {
		try (Session session = session()) {
			StateReader reader = new StateReader(session, state.number());
			new KeyWalk((range, most) -> reader.span(ExportStatement.THING_SPAN, range, most), Segment::path, ">",
					PARKS)
				.each(Labels.PARK + "/", (range) -> page.accept(reader.list(ExportStatement.PANEL,
						Map.of("from", range.from(), "before", range.before()), Function.identity())));
		}
	}

	private Node node(String graph) {
		return NodeFactory.createURI(this.addresses.graph(graph));
	}

	private Session session() {
		return this.driver
			.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).withFetchSize(FETCH).build());
	}

}
