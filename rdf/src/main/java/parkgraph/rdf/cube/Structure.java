package parkgraph.rdf.cube;

import java.util.LinkedHashSet;
import java.util.Set;

import org.apache.jena.graph.Node;

/**
 * What a data structure asks of an observation.
 *
 * @param address the structure itself
 * @param dimensions its dimensions
 * @param measures its measures
 * @param attributes its attributes
 * @param requiredAttributes those of them that every observation has
 */
record Structure(Node address, Set<Node> dimensions, Set<Node> measures, Set<Node> attributes,
		Set<Node> requiredAttributes) {

	/** Whether each observation has one measure, which its measure type names. */
	boolean hasMeasureDimension() {
		return this.dimensions.contains(Qb.MEASURE_DIMENSION);
	}

	Set<Node> components() {
		Set<Node> components = new LinkedHashSet<>(this.dimensions);
		components.addAll(this.measures);
		components.addAll(this.attributes);
		return components;
	}

}
