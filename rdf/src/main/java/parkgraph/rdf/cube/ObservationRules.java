package parkgraph.rdf.cube;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.jena.graph.Node;

/**
 * IC-1, IC-11 to IC-17 and IC-19 to IC-21: what is asked of observations, in one pass.
 */
final class ObservationRules {

	private final Triples triples;

	private final Structures structures;

	private final CubeReport report;

	private final CodeRules codes;

	private final Set<ObservationKey> seen = new HashSet<>();

	private final Map<ObservationKey, Group> groups = new HashMap<>();

	ObservationRules(Triples triples, Structures structures, CubeReport report) {
		this.triples = triples;
		this.structures = structures;
		this.report = report;
		this.codes = new CodeRules(triples, report);
	}

	void check() {
		Set<Node> observations = new LinkedHashSet<>(this.triples.all(Qb.OBSERVATION_TYPE, Qb.DATA_SET));
		observations.addAll(this.triples.objectsOf(Qb.OBSERVATION));
		observations.forEach(this::check);
		this.groups.values().forEach(this::checkGroup);
	}

	private void check(Node observation) {
		this.report.countObservation();
		Map<Node, Set<Node>> about = this.triples.about(observation);
		Set<Node> dataSets = about.getOrDefault(Qb.DATA_SET, Set.of());
		if (dataSets.size() != 1) {
			this.report.add(CubeConstraint.UNIQUE_DATA_SET, observation, "属于%d个数据集".formatted(dataSets.size()),
					"it belongs to %d data sets".formatted(dataSets.size()));
		}
		for (Node dataSet : dataSets) {
			this.structures.ofDataSet(dataSet).ifPresent((structure) -> check(observation, about, dataSet, structure));
		}
	}

	private void check(Node observation, Map<Node, Set<Node>> about, Node dataSet, Structure structure) {
		boolean complete = true;
		for (Node dimension : structure.dimensions()) {
			Set<Node> values = about.getOrDefault(dimension, Set.of());
			if (values.isEmpty()) {
				complete = false;
				missing(CubeConstraint.DIMENSIONS_COMPLETE, observation, dimension);
			}
			values.forEach((value) -> this.codes.check(observation, dimension, value));
		}
		if (complete && !this.seen.add(ObservationKey.of(dataSet, structure.dimensions(), about))) {
			this.report.add(CubeConstraint.NO_DUPLICATES, observation, "另有一个观测与它的维度全同",
					"another observation has the same values of all dimensions");
		}
		structure.requiredAttributes()
			.stream()
			.filter((attribute) -> !about.containsKey(attribute))
			.forEach((attribute) -> missing(CubeConstraint.REQUIRED_ATTRIBUTES, observation, attribute));
		if (structure.hasMeasureDimension()) {
			checkMeasureType(observation, about, dataSet, structure);
		}
		else {
			structure.measures()
				.stream()
				.filter((measure) -> !about.containsKey(measure))
				.forEach((measure) -> missing(CubeConstraint.MEASURES_PRESENT, observation, measure));
		}
	}

	private void checkMeasureType(Node observation, Map<Node, Set<Node>> about, Node dataSet, Structure structure) {
		Set<Node> types = about.getOrDefault(Qb.MEASURE_DIMENSION, Set.of());
		types.stream()
			.filter((type) -> !about.containsKey(type))
			.forEach((type) -> missing(CubeConstraint.MEASURE_TYPE_CONSISTENT, observation, type));
		List<Node> others = structure.measures()
			.stream()
			.filter((measure) -> about.containsKey(measure) && !types.contains(measure))
			.toList();
		others.forEach((other) -> this.report.add(CubeConstraint.SINGLE_MEASURE, observation,
				"还给出了 %s".formatted(other), "it gives %s as well".formatted(other)));
		Set<Node> dimensions = structure.dimensions()
			.stream()
			.filter((dimension) -> !dimension.equals(Qb.MEASURE_DIMENSION))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		this.groups
			.computeIfAbsent(ObservationKey.of(dataSet, dimensions, about),
					(key) -> new Group(observation, structure, new LinkedHashSet<>()))
			.types()
			.addAll(types);
	}

	private void checkGroup(Group group) {
		group.structure()
			.measures()
			.stream()
			.filter((measure) -> !group.types().contains(measure))
			.forEach((measure) -> this.report.add(CubeConstraint.ALL_MEASURES, group.first(),
					"没有同组维度、给出 %s 的观测".formatted(measure),
					"no observation with the same dimensions gives %s".formatted(measure)));
	}

	private void missing(CubeConstraint constraint, Node observation, Node property) {
		this.report.add(constraint, observation, "没有 %s".formatted(property),
				"it does not give %s".formatted(property));
	}

	private record Group(Node first, Structure structure, Set<Node> types) {
	}

}
