package parkgraph.rdf.cube;

import org.apache.jena.graph.Graph;
import org.apache.jena.sys.JenaSystem;

/**
 * Checks a graph against all integrity constraints of the Data Cube recommendation. What
 * concerns observations is checked in one pass over them, since the recommendation's own
 * queries compare each with each other. Cubes have to be normalised, as ours are: every
 * observation says itself what is true of it.
 */
public final class CubeCheck {

	private CubeCheck() {
	}

	/**
	 * Checks a graph.
	 * @param graph observations, structures and the code lists they use together
	 * @return what was found
	 */
	public static CubeReport check(Graph graph) {
		JenaSystem.init();
		CubeReport report = new CubeReport();
		Triples triples = new Triples(graph);
		Structures structures = Structures.of(triples);
		new StructureRules(triples, report).check(structures);
		new SliceRules(triples, report).check(structures);
		new ObservationRules(triples, structures, report).check();
		return report;
	}

}
