package parkgraph.rdf.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.jena.graph.Node;

import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;
import parkgraph.queries.ExportStatement;
import parkgraph.rdf.iri.Addresses;
import parkgraph.rdf.mapping.Form;
import parkgraph.rdf.mapping.Mapping;
import parkgraph.rdf.mapping.MappingRow;
import parkgraph.rdf.mapping.Places;
import parkgraph.rdf.mapping.Terms;
import parkgraph.rdf.mapping.ThingWriter;
import parkgraph.rdf.vocabulary.CodeTriples;

/**
 * Divides the export into parts by their addresses.
 */
final class ExportParts {

	private static final String OLDER = "gbt4754-2011";

	private final Addresses addresses;

	private final Mapping mapping;

	private final Terms terms;

	private final CodeTriples codes;

	private final StateReader reader;

	private final OrderedQuads quads;

	private final Places places;

	ExportParts(Addresses addresses, Mapping mapping, Terms terms, CodeTriples codes, StateReader reader,
			OrderedQuads quads) {
		this.addresses = addresses;
		this.mapping = mapping;
		this.terms = terms;
		this.codes = codes;
		this.reader = reader;
		this.quads = quads;
		this.places = new Places(addresses, mapping);
	}

	/** All parts, in no particular order. */
	List<ExportPart> all() {
		Measures measures = Measures.of(this.reader);
		ThingWriter writer = new ThingWriter(this.mapping, this.terms, this.places, measures::decimals);
		List<ExportPart> parts = new ArrayList<>();
		things(new ThingPages(this.reader, this.quads, writer, this.places, this.terms), parts);
		codes(parts);
		loads(new BatchPages(this.reader, this.quads, writer, this.places, this.terms), parts);
		observations(new CubeWriter(this.mapping, this.terms, this.places, measures, this.quads), parts);
		return parts;
	}

	private void things(ThingPages pages, List<ExportPart> parts) {
		for (String label : this.mapping.things()) {
			MappingRow row = this.mapping.label(label).get(0);
			String begins = label + "/";
			if (row.form() == Form.THING) {
				add(parts, this.addresses.things(label),
						(address) -> pages.write(begins, address, this.places.graph(row.argument())));
			}
			else if (label.equals(Labels.INDUSTRY)) {
				industries(pages, begins, parts);
			}
			else {
				add(parts, this.addresses.code(row.argument(), ""),
						(address) -> pages.write(begins, address, this.places.graph("codes")));
			}
		}
	}

	private void industries(ThingPages pages, String begins, List<ExportPart> parts) {
		Node graph = this.places.graph("codes");
		KeyRange industries = KeyRange.beginning(begins);
		List<String> schemes = this.reader.list(ExportStatement.VALUES,
				Map.of("from", industries.from(), "before", industries.before(), "property", "scheme"),
				(row) -> row.get("value").asString());
		for (String scheme : schemes) {
			add(parts, this.addresses.code(Places.classification(scheme), ""),
					(address) -> pages.write(begins + scheme + ":", address, graph));
		}
		add(parts, this.addresses.code("gbt4754-2011-2017", ""),
				(address) -> pages.associate(begins + OLDER + ":", address, graph, this.terms));
	}

	private void codes(List<ExportPart> parts) {
		CodePages pages = new CodePages(this.reader, this.mapping, this.codes, this.quads, this.places.graph("codes"));
		add(parts, this.addresses.code("period", ""), (address) -> pages.writePeriods());
		add(parts, this.addresses.code("scope", ""), (address) -> pages.writeScopes());
	}

	private void loads(BatchPages pages, List<ExportPart> parts) {
		add(parts, this.addresses.things(Labels.BATCH), (address) -> pages.writeBatches());
		add(parts, this.addresses.things(Labels.FILE), (address) -> pages.writeFiles());
	}

	private void observations(CubeWriter cube, List<ExportPart> parts) {
		ObservedPages pages = new ObservedPages(this.reader, this.quads, this.addresses);
		FigureWriter figures = new FigureWriter(cube, this.places);
		this.mapping.rows()
			.filter((row) -> row.kind() == MappingRow.Kind.RELATION && row.name().equals(Relationships.HAS))
			.forEach((row) -> add(parts, this.addresses.figures(row.label()),
					(address) -> pages.figures(row.label(), figures)));
		StatementWriter statements = new StatementWriter(cube, this.places);
		add(parts, this.addresses.things(Labels.OBSERVATION), (address) -> pages.statements(address, statements));
	}

	private static void add(List<ExportPart> parts, String address, Consumer<String> writer) {
		parts.add(new ExportPart(address, () -> writer.accept(address)));
	}

}
