package parkgraph.rdf.cube;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;

/**
 * IC-19 to IC-21: whether a dimension's value is in its code list. Each value is looked
 * up once.
 */
final class CodeRules {

	private final Triples triples;

	private final CubeReport report;

	private final Map<Node, List<Node>> lists = new HashMap<>();

	private final Map<Node, Map<Node, Boolean>> known = new HashMap<>();

	CodeRules(Triples triples, CubeReport report) {
		this.triples = triples;
		this.report = report;
	}

	void check(Node observation, Node dimension, Node value) {
		for (Node list : this.lists.computeIfAbsent(dimension, (key) -> this.triples.objects(key, Qb.CODE_LIST))) {
			boolean in = this.known.computeIfAbsent(list, (key) -> new HashMap<>())
				.computeIfAbsent(value, (code) -> isIn(code, list));
			if (!in) {
				this.report.add(constraint(list), observation, "%s 的值 %s 不在 %s 中".formatted(dimension, value, list),
						"%s has the value %s, which is not in %s".formatted(dimension, value, list));
			}
		}
	}

	private CubeConstraint constraint(Node list) {
		if (!isHierarchy(list)) {
			return CubeConstraint.CODE_IN_LIST;
		}
		return inverses(list).isEmpty() ? CubeConstraint.CODE_IN_HIERARCHY : CubeConstraint.CODE_IN_INVERSE_HIERARCHY;
	}

	private boolean isHierarchy(Node list) {
		return this.triples.isA(list, Qb.HIERARCHICAL_CODE_LIST_TYPE);
	}

	private boolean isIn(Node code, Node list) {
		if (isHierarchy(list)) {
			return reached(code, list);
		}
		if (this.triples.isA(list, SKOS.Collection.asNode())) {
			return isMember(code, list, new HashSet<>());
		}
		return this.triples.has(code, SKOS.inScheme.asNode(), list);
	}

	private boolean isMember(Node code, Node collection, Set<Node> visited) {
		return visited.add(collection) && this.triples.objects(collection, SKOS.member.asNode())
			.stream()
			.anyMatch((member) -> member.equals(code) || isMember(code, member, visited));
	}

	private boolean reached(Node code, Node list) {
		List<Node> down = this.triples.objects(list, Qb.PARENT_CHILD);
		List<Node> up = inverses(list);
		Deque<Node> open = new ArrayDeque<>(this.triples.objects(list, Qb.HIERARCHY_ROOT));
		Set<Node> visited = new HashSet<>(open);
		while (!open.isEmpty()) {
			Node next = open.remove();
			if (next.equals(code)) {
				return true;
			}
			down.forEach((property) -> follow(this.triples.objects(next, property), visited, open));
			up.forEach((property) -> follow(this.triples.subjects(property, next), visited, open));
		}
		return false;
	}

	private static void follow(List<Node> found, Set<Node> visited, Deque<Node> open) {
		found.stream().filter(visited::add).forEach(open::add);
	}

	/** The properties that lead from child to parent. */
	private List<Node> inverses(Node list) {
		return this.triples.objects(list, Qb.PARENT_CHILD)
			.stream()
			.flatMap((property) -> this.triples.objects(property, OWL.inverseOf.asNode()).stream())
			.toList();
	}

}
