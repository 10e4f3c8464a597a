package parkgraph.rdf.cube;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;

/**
 * A graph as the rules look at it.
 */
final class Triples {

	private final Graph graph;

	Triples(Graph graph) {
		this.graph = graph;
	}

	boolean has(Node subject, Node property, Node object) {
		return this.graph.contains(subject, property, object);
	}

	boolean isA(Node subject, Node type) {
		return has(subject, RDF.type.asNode(), type);
	}

	List<Node> objects(Node subject, Node property) {
		return list(this.graph.find(subject, property, Node.ANY).mapWith(Triple::getObject));
	}

	List<Node> subjects(Node property, Node object) {
		return list(this.graph.find(Node.ANY, property, object).mapWith(Triple::getSubject));
	}

	/** What is of a type, or has a property that only this type has. */
	Set<Node> all(Node type, Node... having) {
		Set<Node> found = new LinkedHashSet<>(subjects(RDF.type.asNode(), type));
		for (Node property : having) {
			found.addAll(subjects(property, Node.ANY));
		}
		return found;
	}

	Set<Node> objectsOf(Node property) {
		return new LinkedHashSet<>(list(this.graph.find(Node.ANY, property, Node.ANY).mapWith(Triple::getObject)));
	}

	/** Everything said about a subject, by property. */
	Map<Node, Set<Node>> about(Node subject) {
		Map<Node, Set<Node>> about = new LinkedHashMap<>();
		this.graph.find(subject, Node.ANY, Node.ANY)
			.forEach((triple) -> about.computeIfAbsent(triple.getPredicate(), (property) -> new LinkedHashSet<>(2))
				.add(triple.getObject()));
		return about;
	}

	private static List<Node> list(ExtendedIterator<Node> nodes) {
		return nodes.toList();
	}

}
