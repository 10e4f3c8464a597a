package parkgraph.rdf.cube;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.jena.graph.Node;

/**
 * IC-7 to IC-10 and IC-18: what is asked of slices. Our cubes have none; a graph from
 * elsewhere may.
 */
final class SliceRules {

	private final Triples triples;

	private final CubeReport report;

	SliceRules(Triples triples, CubeReport report) {
		this.triples = triples;
		this.report = report;
	}

	void check(Structures structures) {
		for (Node key : this.triples.all(Qb.SLICE_KEY_TYPE)) {
			if (this.triples.subjects(Qb.SLICE_KEY, key).isEmpty()) {
				this.report.add(CubeConstraint.SLICE_KEY_DECLARED, key, "不属于任何结构", "it belongs to no structure");
			}
		}
		structures.all().forEach(this::checkKeys);
		Set<Node> slices = new LinkedHashSet<>(this.triples.all(Qb.SLICE_TYPE, Qb.SLICE_STRUCTURE));
		slices.addAll(this.triples.objectsOf(Qb.SLICE));
		slices.forEach(this::checkSlice);
	}

	private void checkKeys(Structure structure) {
		for (Node key : this.triples.objects(structure.address(), Qb.SLICE_KEY)) {
			for (Node property : this.triples.objects(key, Qb.COMPONENT_PROPERTY)) {
				if (!structure.components().contains(property)) {
					this.report.add(CubeConstraint.SLICE_KEY_CONSISTENT, key,
							"%s 不是 %s 的组件".formatted(property, structure.address()),
							"%s is no component of %s".formatted(property, structure.address()));
				}
			}
		}
	}

	private void checkSlice(Node slice) {
		List<Node> keys = this.triples.objects(slice, Qb.SLICE_STRUCTURE);
		if (keys.size() != 1) {
			this.report.add(CubeConstraint.UNIQUE_SLICE_STRUCTURE, slice, "有%d个切片键".formatted(keys.size()),
					"it has %d slice keys".formatted(keys.size()));
		}
		for (Node key : keys) {
			for (Node dimension : this.triples.objects(key, Qb.COMPONENT_PROPERTY)) {
				if (!this.triples.has(slice, dimension, Node.ANY)) {
					this.report.add(CubeConstraint.SLICE_COMPLETE, slice, "没有 %s".formatted(dimension),
							"it does not give %s".formatted(dimension));
				}
			}
		}
		for (Node dataSet : this.triples.subjects(Qb.SLICE, slice)) {
			for (Node observation : this.triples.objects(slice, Qb.OBSERVATION)) {
				if (!this.triples.has(observation, Qb.DATA_SET, dataSet)) {
					this.report.add(CubeConstraint.SLICE_LINKS_CONSISTENT, observation,
							"在 %s 的切片中，却不属于它".formatted(dataSet),
							"it is in a slice of %s but does not belong to it".formatted(dataSet));
				}
			}
		}
	}

}
