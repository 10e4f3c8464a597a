package parkgraph.rdf.shape;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

import parkgraph.kernel.KernelAccess;
import parkgraph.kernel.TemporaryKernel;
import parkgraph.loaders.FirstLoad;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.store.Migrations;
import parkgraph.rdf.cube.CubeCheck;
import parkgraph.rdf.cube.CubeReport;
import parkgraph.rdf.cube.DataStructures;
import parkgraph.rdf.export.GraphExport;
import parkgraph.rdf.export.StateRef;
import parkgraph.rdf.iri.Addresses;
import parkgraph.rdf.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The shipped facts, exported from the real kernel, keep to everything we ask of RDF.
 */
class ExportConformsIT {

	private static final Graph EXPORTED = graph();

	@BeforeAll
	static void fill() {
		KernelAccess kernel = TemporaryKernel.shared();
		try (Driver driver = GraphDatabase.driver(kernel.uri(), AuthTokens.basic(kernel.user(), kernel.password()))) {
			new Migrations(driver).apply();
			if (state(driver) == 0) {
				FirstLoad.ofFacts(driver).run(Progress.UNHEARD);
			}
			new GraphExport(driver, Addresses.DEFAULT).quads(StateRef.of(state(driver)), new StreamRDFBase() {
				@Override
				public void quad(Quad quad) {
					EXPORTED.add(quad.asTriple());
				}
			});
		}
		GraphUtil.add(EXPORTED, DataStructures.triples(Addresses.DEFAULT, Vocabulary.at(Addresses.DEFAULT)));
	}

	@AfterAll
	static void forget() {
		EXPORTED.clear();
	}

	@Test
	void keepsToTheShapes() {
		assertThat(Shapes.at(Addresses.DEFAULT).check(EXPORTED)).isEmpty();
	}

	@Test
	void keepsAllIntegrityConstraints() {
		CubeReport report = CubeCheck.check(EXPORTED);

		assertThat(report.findings()).isEmpty();
		assertThat(report.observations()).isGreaterThan(1000);
	}

	private static long state(Driver driver) {
		try (Session session = driver.session()) {
			return session.run("MATCH (store:Store) RETURN store.state AS state ORDER BY store.id")
				.stream()
				.mapToLong((row) -> row.get("state").asLong())
				.findFirst()
				.orElse(0);
		}
	}

	private static Graph graph() {
		JenaSystem.init();
		return GraphFactory.createDefaultGraph();
	}

}
