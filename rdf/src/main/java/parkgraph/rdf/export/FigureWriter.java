package parkgraph.rdf.export;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.period.Period;
import parkgraph.rdf.mapping.Literals;
import parkgraph.rdf.mapping.Places;

/**
 * Writes the figures that count: a point as one observation of set/figures, what is known
 * only by its ends as one observation of set/bounds for each end.
 */
final class FigureWriter {

	private final CubeWriter cube;

	private final Places places;

	FigureWriter(CubeWriter cube, Places places) {
		this.cube = cube;
		this.places = places;
	}

	void write(Observed figure) {
		Bounds bounds = figure.bounds();
		String address = this.places.addresses()
			.figure(figure.subjectLabel(), figure.subject(), figure.indicator(), figure.period(), figure.scope(),
					figure.isPlan());
		Node graph = this.places
			.graph("figures/" + Period.parse(figure.period()).calendarYear().map(String::valueOf).orElse("other"));
		if (bounds.isPoint()) {
			Node node = NodeFactory.createURI(address);
			describe(graph, node, figure, "figures");
			this.cube.add(graph, node, this.cube.term("low"), this.cube.value(figure, bounds.low()));
			return;
		}
		if (bounds.isBoundedBelow()) {
			bound(graph, address, figure, "at-least", bounds.low());
		}
		if (bounds.isBoundedAbove()) {
			bound(graph, address, figure, "at-most", bounds.high());
		}
	}

	private void bound(Node graph, String address, Observed figure, String kind, long steps) {
		Node node = NodeFactory.createURI(address + "/" + kind);
		describe(graph, node, figure, "bounds");
		this.cube.bound(graph, node, figure, kind, steps);
	}

	private void describe(Node graph, Node node, Observed figure, String set) {
		this.cube.dimensions(graph, node, figure, set);
		this.cube.attributes(graph, node, figure);
		this.cube.add(graph, node, "rdf:type", this.cube.node("pg:Figure"));
		this.cube.add(graph, node, "prov:wasDerivedFrom", this.places.thing("Observation", figure.id()));
		if (figure.text("series") != null) {
			this.cube.add(graph, node, this.cube.term("series"), Literals.bool(true));
		}
	}

}
