package parkgraph.rdf.cube;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * IC-2 to IC-6: what is asked of data sets and their structures.
 */
final class StructureRules {

	private static final Node FALSE = NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean);

	private final Triples triples;

	private final CubeReport report;

	StructureRules(Triples triples, CubeReport report) {
		this.triples = triples;
		this.report = report;
	}

	void check(Structures structures) {
		for (Node dataSet : dataSets()) {
			int count = this.triples.objects(dataSet, Qb.STRUCTURE).size();
			if (count != 1) {
				this.report.add(CubeConstraint.UNIQUE_STRUCTURE, dataSet, "有%d个结构".formatted(count),
						"it has %d structures".formatted(count));
			}
		}
		structures.all().forEach(this::check);
		Set<Node> dimensions = new LinkedHashSet<>(this.triples.all(Qb.DIMENSION_TYPE));
		dimensions.addAll(this.triples.objectsOf(Qb.DIMENSION));
		dimensions.remove(Qb.MEASURE_DIMENSION);
		dimensions.forEach(this::checkDimension);
	}

	private Set<Node> dataSets() {
		Set<Node> dataSets = new LinkedHashSet<>(this.triples.all(Qb.DATA_SET_TYPE, Qb.STRUCTURE));
		dataSets.addAll(this.triples.objectsOf(Qb.DATA_SET));
		return dataSets;
	}

	private void check(Structure structure) {
		if (structure.measures().isEmpty()) {
			this.report.add(CubeConstraint.STRUCTURE_HAS_MEASURE, structure.address(), "没有度量", "it has no measure");
		}
		for (Node component : this.triples.objects(structure.address(), Qb.COMPONENT)) {
			if (this.triples.has(component, Qb.COMPONENT_REQUIRED, FALSE)) {
				for (Node property : Structures.properties(this.triples, component)) {
					if (!structure.attributes().contains(property)) {
						this.report.add(CubeConstraint.ONLY_ATTRIBUTES_OPTIONAL, structure.address(),
								"%s 不是属性却可以不填".formatted(property),
								"%s is no attribute but optional".formatted(property));
					}
				}
			}
		}
	}

	private void checkDimension(Node dimension) {
		List<Node> ranges = this.triples.objects(dimension, RDFS.range.asNode());
		if (ranges.isEmpty()) {
			this.report.add(CubeConstraint.DIMENSION_HAS_RANGE, dimension, "没有值域", "it has no range");
		}
		if (ranges.contains(SKOS.Concept.asNode()) && !this.triples.has(dimension, Qb.CODE_LIST, Node.ANY)) {
			this.report.add(CubeConstraint.CONCEPT_DIMENSION_HAS_CODE_LIST, dimension, "值域是概念，却没有代码表",
					"its range is concepts but it has no code list");
		}
	}

}
