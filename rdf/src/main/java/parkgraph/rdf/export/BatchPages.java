package parkgraph.rdf.export;

import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Node;

import parkgraph.queries.ExportStatement;
import parkgraph.rdf.mapping.Places;
import parkgraph.rdf.mapping.Terms;
import parkgraph.rdf.mapping.ThingNode;
import parkgraph.rdf.mapping.ThingWriter;

/**
 * Writes the batches and files that statements came with. When they came is not written:
 * the same content is the same export, whenever it was loaded.
 */
final class BatchPages {

	private final OrderedQuads quads;

	private final ThingWriter writer;

	private final Places places;

	private final Terms terms;

	private final Node graph;

	private final List<Loaded> batches;

	BatchPages(StateReader reader, OrderedQuads quads, ThingWriter writer, Places places, Terms terms) {
		this.quads = quads;
		this.writer = writer;
		this.places = places;
		this.terms = terms;
		this.graph = places.graph("provenance");
		this.batches = reader.list(ExportStatement.BATCHES, Map.of(),
				(row) -> new Loaded(row.get("properties").asMap(), row.get("files").asList((file) -> file.asMap())));
	}

	void writeBatches() {
		this.batches.forEach((batch) -> write("Batch", batch.properties()));
	}

	void writeFiles() {
		for (Loaded batch : this.batches) {
			for (Map<String, Object> file : batch.files()) {
				Node node = write("File", file);
				this.quads.add(this.graph, node, this.terms.node("pg:loadedBy"),
						this.places.thing("Batch", String.valueOf(file.get("batch"))));
			}
		}
	}

	private Node write(String label, Map<String, Object> properties) {
		ThingNode thing = new ThingNode(label, String.valueOf(properties.get("id")), properties, List.of());
		Node node = this.places.thing(label, thing.key());
		this.writer.write(thing, (predicate, object) -> this.quads.add(this.graph, node, predicate, object));
		return node;
	}

	/**
	 * A batch with its files.
	 */
	private record Loaded(Map<String, Object> properties, List<Map<String, Object>> files) {
	}

}
