package parkgraph.rdf.export;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

import parkgraph.ontology.period.Period;
import parkgraph.ontology.scope.Scope;
import parkgraph.queries.ExportStatement;
import parkgraph.rdf.mapping.Form;
import parkgraph.rdf.mapping.Mapping;
import parkgraph.rdf.mapping.MappingRow;
import parkgraph.rdf.mapping.PeriodCodes;
import parkgraph.rdf.vocabulary.CodeTriples;

/**
 * Writes the periods and scopes that something speaks of; there is no end of those that
 * could be.
 */
final class CodePages {

	private final StateReader reader;

	private final Mapping mapping;

	private final CodeTriples codes;

	private final OrderedQuads quads;

	private final Node graph;

	private final NavigableSet<String> periods = new TreeSet<>();

	private final NavigableSet<String> scopes = new TreeSet<>();

	CodePages(StateReader reader, Mapping mapping, CodeTriples codes, OrderedQuads quads, Node graph) {
		this.reader = reader;
		this.mapping = mapping;
		this.codes = codes;
		this.quads = quads;
		this.graph = graph;
	}

	/** Periods, looked for among statements and things; scopes are found on the way. */
	void writePeriods() {
		this.reader.each(ExportStatement.SPOKEN_OF, KeyRange.beginning(""), (row) -> {
			this.periods.add(row.get("period").asString());
			this.scopes.add(row.get("scope").asString());
		});
		this.mapping.rows()
			.filter((row) -> row.form() == Form.PERIOD)
			.forEach((row) -> this.periods.addAll(periods(row)));
		this.periods.forEach((code) -> add(this.codes.period(Period.parse(code))));
	}

	/** Scopes; the periods have to be written before. */
	void writeScopes() {
		this.scopes.forEach((code) -> add(this.codes.scope(Scope.parse(code))));
	}

	private Collection<String> periods(MappingRow row) {
		KeyRange things = KeyRange.beginning(row.label() + "/");
		return this.reader
			.list(ExportStatement.VALUES,
					Map.of("from", things.from(), "before", things.before(), "property", row.name()),
					(value) -> PeriodCodes.of(value.get("value").asString()))
			.stream()
			.flatMap((code) -> code.stream())
			.toList();
	}

	private void add(Collection<Triple> triples) {
		triples.forEach(
				(triple) -> this.quads.add(this.graph, triple.getSubject(), triple.getPredicate(), triple.getObject()));
	}

}
