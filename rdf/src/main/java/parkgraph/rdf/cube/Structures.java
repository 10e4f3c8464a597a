package parkgraph.rdf.cube;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The data structures of a graph, and which data set has which.
 */
final class Structures {

	static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

	private final Map<Node, Structure> byAddress = new LinkedHashMap<>();

	private final Map<Node, Structure> byDataSet = new LinkedHashMap<>();

	private Structures() {
	}

	static Structures of(Triples triples) {
		Structures structures = new Structures();
		Set<Node> addresses = new LinkedHashSet<>(triples.all(Qb.STRUCTURE_TYPE, Qb.COMPONENT));
		addresses.addAll(triples.objectsOf(Qb.STRUCTURE));
		addresses.forEach((address) -> structures.byAddress.put(address, read(triples, address)));
		for (Node dataSet : triples.all(Qb.DATA_SET_TYPE, Qb.STRUCTURE)) {
			List<Node> own = triples.objects(dataSet, Qb.STRUCTURE);
			if (!own.isEmpty()) {
				structures.byDataSet.put(dataSet, structures.byAddress.get(own.get(0)));
			}
		}
		return structures;
	}

	Collection<Structure> all() {
		return this.byAddress.values();
	}

	Optional<Structure> find(Node address) {
		return Optional.ofNullable(this.byAddress.get(address));
	}

	Optional<Structure> ofDataSet(Node dataSet) {
		return Optional.ofNullable(this.byDataSet.get(dataSet));
	}

	private static Structure read(Triples triples, Node address) {
		Structure structure = new Structure(address, new LinkedHashSet<>(), new LinkedHashSet<>(),
				new LinkedHashSet<>(), new LinkedHashSet<>());
		for (Node component : triples.objects(address, Qb.COMPONENT)) {
			boolean required = triples.has(component, Qb.COMPONENT_REQUIRED, TRUE);
			for (Node property : properties(triples, component)) {
				if (isDimension(triples, component, property)) {
					structure.dimensions().add(property);
				}
				else if (isMeasure(triples, component, property)) {
					structure.measures().add(property);
				}
				else {
					structure.attributes().add(property);
					if (required) {
						structure.requiredAttributes().add(property);
					}
				}
			}
		}
		return structure;
	}

	static Set<Node> properties(Triples triples, Node component) {
		Set<Node> properties = new LinkedHashSet<>();
		for (Node link : List.of(Qb.DIMENSION, Qb.MEASURE, Qb.ATTRIBUTE, Qb.COMPONENT_PROPERTY)) {
			properties.addAll(triples.objects(component, link));
		}
		return properties;
	}

	private static boolean isDimension(Triples triples, Node component, Node property) {
		return triples.has(component, Qb.DIMENSION, property) || property.equals(Qb.MEASURE_DIMENSION)
				|| triples.isA(property, Qb.DIMENSION_TYPE);
	}

	private static boolean isMeasure(Triples triples, Node component, Node property) {
		return triples.has(component, Qb.MEASURE, property) || triples.isA(property, Qb.MEASURE_TYPE);
	}

}
