package parkgraph.rdf.export;

import java.util.List;

import org.apache.jena.graph.Node;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import parkgraph.queries.ExportStatement;
import parkgraph.rdf.iri.Segment;
import parkgraph.rdf.mapping.Places;
import parkgraph.rdf.mapping.Terms;
import parkgraph.rdf.mapping.ThingNode;
import parkgraph.rdf.mapping.ThingWriter;

/**
 * Writes the things of a label, in the order of their addresses.
 */
final class ThingPages {

	/** How many things are held at a time. */
	private static final int MOST = 1000;

	private final StateReader reader;

	private final OrderedQuads quads;

	private final ThingWriter writer;

	private final Places places;

	private final Node hintedBy;

	private final KeyWalk walk;

	ThingPages(StateReader reader, OrderedQuads quads, ThingWriter writer, Places places, Terms terms) {
		this.reader = reader;
		this.quads = quads;
		this.writer = writer;
		this.places = places;
		this.hintedBy = terms.node("pg:hintedBy");
		this.walk = new KeyWalk((range, most) -> reader.span(ExportStatement.THING_SPAN, range, most), Segment::path,
				">", MOST);
	}

	/**
	 * Writes all things whose references begin so.
	 * @param begins label/, or more
	 * @param address what their addresses begin with
	 * @param graph the graph they are written to
	 */
	void write(String begins, String address, Node graph) {
		this.walk.each(begins, (range) -> {
			this.quads.sendBefore(address + Segment.path(range.begins().substring(begins.length())));
			this.reader.each(ExportStatement.THINGS, range, (row) -> write(row, graph));
		});
	}

	/** What joins an industry of the older classification to those of the newer one. */
	void associate(String begins, String address, Node graph, Terms terms) {
		this.walk.each(begins, (range) -> {
			this.quads.sendBefore(address + Segment.path(range.begins().substring(begins.length())));
			this.reader.each(ExportStatement.THINGS, range,
					(row) -> associate(thing(row), address, graph, terms, begins));
		});
	}

	private void write(Record row, Node graph) {
		ThingNode thing = thing(row);
		Node node = this.places.thing(thing.label(), thing.key());
		this.writer.write(thing, (predicate, object) -> this.quads.add(graph, node, predicate, object));
		for (Value hint : row.get("hints").values()) {
			this.quads.add(graph, node, this.hintedBy, this.places.thing("Observation", hint.asString()));
		}
	}

	private void associate(ThingNode older, String address, Node graph, Terms terms, String begins) {
		List<ThingNode.Link> newer = older.links()
			.stream()
			.filter((link) -> link.type().equals("CORRESPONDS_TO"))
			.toList();
		if (newer.isEmpty()) {
			return;
		}
		Node node = Places.uri(address + Segment.path((older.label() + "/" + older.key()).substring(begins.length())));
		this.quads.add(graph, node, terms.node("rdf:type"), terms.node("xkos:ConceptAssociation"));
		this.quads.add(graph, node, terms.node("xkos:sourceConcept"), this.places.thing(older.label(), older.key()));
		newer.forEach(
				(link) -> this.quads.add(graph, node, terms.node("xkos:targetConcept"), this.places.thing(link.ref())));
	}

	private static ThingNode thing(Record row) {
		return ThingNode.of(row.get("ref").asString(), row.get("properties").asMap(),
				row.get("links").asList((link) -> new ThingNode.Link(link.get(0).asString(), link.get(1).asString())));
	}

}
