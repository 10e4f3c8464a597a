package parkgraph.rdf.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

import parkgraph.queries.CypherStatement;
import parkgraph.queries.ExportStatement;
import parkgraph.rdf.iri.Addresses;
import parkgraph.rdf.mapping.Mapping;
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
					this.codes.shipped().stream().map((triple) -> new Quad(node("codes"), triple)))
			.toList();
	}

	/**
	 * Checks that the mapping table knows every name the graph uses.
	 * @throws UnmappedException in Chinese and English, for the first it does not know
	 */
	public void check() {
		try (Session session = session()) {
			this.mapping.check(names(session, ExportStatement.LABELS), names(session, ExportStatement.PROPERTIES),
					names(session, ExportStatement.TYPES));
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

	private Node node(String graph) {
		return NodeFactory.createURI(this.addresses.graph(graph));
	}

	private Session session() {
		return this.driver
			.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).withFetchSize(FETCH).build());
	}

	private static List<String> names(Session session, CypherStatement statement) {
		return session.run(statement.text()).list((row) -> row.get("name").asString());
	}

}
