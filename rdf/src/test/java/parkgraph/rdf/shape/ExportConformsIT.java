package parkgraph.rdf.shape;

import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import parkgraph.rdf.cube.CubeCheck;
import parkgraph.rdf.cube.CubeReport;
import parkgraph.rdf.cube.DataSet;
import parkgraph.rdf.export.GraphExport;
import parkgraph.rdf.export.StateRef;
import parkgraph.rdf.iri.Addresses;
import parkgraph.rdf.testing.GraphStore;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The shipped facts, exported from the real kernel, keep to everything we ask of RDF.
 */
class ExportConformsIT {

	private static final Graph EXPORTED = graph();

	@BeforeAll
	static void export() {
		GraphStore.facts();
		new GraphExport(GraphStore.driver(), Addresses.DEFAULT).quads(StateRef.of(1), new StreamRDFBase() {
			@Override
			public void quad(Quad quad) {
				EXPORTED.add(quad.asTriple());
			}
		});
	}

	@AfterAll
	static void forget() {
		EXPORTED.clear();
	}

	@Test
	void keepsToTheShapes() {
		assertThat(Shapes.at(Addresses.DEFAULT).check(EXPORTED)).isEmpty();
	}

	/** Without the structures no constraint could be broken. */
	@Test
	void saysHowItsCubesAreBuilt() {
		Node structure = NodeFactory.createURI("http://purl.org/linked-data/cube#structure");

		assertThat(Stream.of(DataSet.values()).map((set) -> Addresses.DEFAULT.set(set.path()))).allSatisfy(
				(set) -> assertThat(EXPORTED.contains(NodeFactory.createURI(set), structure, Node.ANY)).isTrue());
	}

	@Test
	void keepsAllIntegrityConstraints() {
		CubeReport report = CubeCheck.check(EXPORTED);

		assertThat(report.findings()).isEmpty();
		assertThat(report.observations()).isGreaterThan(1000);
	}

	private static Graph graph() {
		JenaSystem.init();
		return GraphFactory.createDefaultGraph();
	}

}
