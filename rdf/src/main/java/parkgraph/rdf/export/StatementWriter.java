package parkgraph.rdf.export;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import parkgraph.ontology.amount.Bounds;
import parkgraph.rdf.mapping.Literals;
import parkgraph.rdf.mapping.Places;

/**
 * Writes what somebody stated: the statement itself with the cell it stood in, and what
 * it says as one observation of set/all for a point, or one for each known end.
 */
final class StatementWriter {

	private final CubeWriter cube;

	private final Places places;

	private final Node statements;

	private final Node provenance;

	StatementWriter(CubeWriter cube, Places places) {
		this.cube = cube;
		this.places = places;
		this.statements = places.graph("statements");
		this.provenance = places.graph("provenance");
	}

	void write(Observed observed) {
		Node statement = this.places.thing("Observation", observed.id());
		describe(statement, observed);
		cell(statement, observed);
		Bounds bounds = observed.bounds();
		if (bounds.isPoint()) {
			observation(statement, observed, "exactly", bounds.low());
			return;
		}
		if (bounds.isBoundedBelow()) {
			observation(statement, observed, "at-least", bounds.low());
		}
		if (bounds.isBoundedAbove()) {
			observation(statement, observed, "at-most", bounds.high());
		}
	}

	private void describe(Node statement, Observed observed) {
		Node graph = this.statements;
		this.cube.add(graph, statement, "rdf:type", this.cube.node("pg:Statement"));
		this.cube.add(graph, statement, this.cube.term("id"), Literals.text(observed.id()));
		this.cube.add(graph, statement, this.cube.term("hash"), Literals.text(observed.row().get("hash").asString()));
		this.cube.attributes(graph, statement, observed);
		for (String printed : new String[] { "indicatorPrinted", "namePrinted", "periodPrinted", "scopeNote",
				"reason" }) {
			this.cube.printed(graph, statement, printed, observed);
		}
	}

	private void cell(Node statement, Observed observed) {
		String batch = observed.row().get("batch").asString();
		this.cube.add(this.provenance, statement, this.cube.term("batch"), this.places.thing("Batch", batch));
		this.cube.add(this.provenance, statement, this.cube.term("file"),
				this.places.thing("File", batch + "/" + observed.row().get("file").asString()));
		for (String text : new String[] { "sheet", "cell" }) {
			@Nullable String value = observed.text(text);
			if (value != null) {
				this.cube.add(this.provenance, statement, this.cube.term(text), Literals.text(value));
			}
		}
		for (String number : new String[] { "row", "part" }) {
			Value value = observed.row().get(number);
			if (!value.isNull()) {
				this.cube.add(this.provenance, statement, this.cube.term(number), Literals.integer(value.asLong()));
			}
		}
	}

	private void observation(Node statement, Observed observed, String kind, long steps) {
		Node observation = NodeFactory.createURI(statement.getURI() + "/" + kind);
		this.cube.dimensions(this.statements, observation, observed, "all");
		this.cube.add(this.statements, observation, "pg:statement", statement);
		this.cube.bound(this.statements, observation, observed, kind, steps);
	}

}
