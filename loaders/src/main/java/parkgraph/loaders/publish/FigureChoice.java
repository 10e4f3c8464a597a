package parkgraph.loaders.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.figure.ChoiceRule;
import parkgraph.ontology.figure.CountingRule;
import parkgraph.ontology.figure.FigureKey;
import parkgraph.ontology.figure.Statement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/**
 * Decides which nodes about one subject, indicator and period count from the next state
 * on, once for each audience, and which of them carries the series. What readers have
 * seen is only ever ended; what has to be different about it is said by a repetition.
 */
final class FigureChoice {

	private final String batch;

	private final long target;

	private final List<FigureNode> nodes;

	private final Collection<Withdrawn> withdrawn;

	/**
	 * A choice to be made.
	 * @param batch id of the batch that brings it about
	 * @param target number of the state it is made for
	 * @param nodes what counts now, and what has come in, in this order; all about one
	 * subject, indicator and period
	 * @param withdrawn what has been withdrawn of them
	 */
	FigureChoice(String batch, long target, Collection<FigureNode> nodes, Collection<Withdrawn> withdrawn) {
		this.batch = batch;
		this.target = target;
		this.nodes = new ArrayList<>(nodes);
		this.withdrawn = withdrawn;
	}

	/**
	 * Makes the choice.
	 * @return all nodes with their marks as they are to be, repetitions that were needed
	 * at the end
	 */
	List<FigureNode> make() {
		Map<Audience, Map<String, Boolean>> wanted = new LinkedHashMap<>();
		for (Audience audience : Audience.values()) {
			wanted.put(audience, wanted(audience));
		}
		wanted.forEach(this::endWhatIsNotWanted);
		wanted.forEach((audience, statements) -> statements
			.forEach((statement, series) -> begin(audience, statement, series)));
		return this.nodes;
	}

	/**
	 * Ids of the statements that are to count for an audience, and whether each carries
	 * the series.
	 */
	private Map<String, Boolean> wanted(Audience audience) {
		Map<FigureKey, List<FigureNode>> byKey = this.nodes.stream()
			.filter((node) -> node.isCandidate(audience) && !isWithdrawn(node, audience))
			.collect(groupingBy((node) -> node.statement().key(), LinkedHashMap::new, toList()));
		List<Statement> chosen = byKey.values().stream().map((candidates) -> choose(candidates, audience)).toList();
		Optional<Statement> carrier = CountingRule.carrier(chosen);
		Map<String, Boolean> wanted = new LinkedHashMap<>();
		chosen.forEach((statement) -> wanted.put(statement.id(), carrier.filter(statement::equals).isPresent()));
		return wanted;
	}

	private boolean isWithdrawn(FigureNode node, Audience audience) {
		return this.withdrawn.stream().anyMatch((withdrawal) -> withdrawal.takes(node, audience));
	}

	/** What counts already stays when a further source states the very same. */
	private static Statement choose(List<FigureNode> candidates, Audience audience) {
		Statement chosen = ChoiceRule.choose(candidates.stream().map(FigureNode::statement).toList()).chosen();
		return candidates.stream()
			.filter((node) -> node.holds(audience))
			.map(FigureNode::statement)
			.filter((statement) -> statement.hash().equals(chosen.hash()))
			.findFirst()
			.orElse(chosen);
	}

	private void endWhatIsNotWanted(Audience audience, Map<String, Boolean> wanted) {
		for (FigureNode node : this.nodes) {
			Boolean series = wanted.get(node.statement().id());
			if (node.holds(audience) && (series == null || series != node.series())) {
				node.span(audience, node.span(audience).endingAt(this.target));
			}
		}
	}

	private void begin(Audience audience, String statement, boolean series) {
		List<FigureNode> repetitions = this.nodes.stream()
			.filter((node) -> node.statement().id().equals(statement))
			.toList();
		if (repetitions.stream().noneMatch((node) -> node.holds(audience))) {
			FigureNode node = repetitions.stream()
				.filter((candidate) -> canBegin(candidate, audience, series))
				.findFirst()
				.orElseGet(() -> repeat(repetitions, series));
			node.series(series);
			node.span(audience, Span.from(this.target));
		}
	}

	private static boolean canBegin(FigureNode node, Audience audience, boolean series) {
		boolean fits = node.series() == series || (node.origin().isChangeable() && !node.counts());
		return node.origin() != FigureNode.Origin.SET_ASIDE && node.span(audience).isUnused() && fits;
	}

	private FigureNode repeat(List<FigureNode> repetitions, boolean series) {
		FigureNode of = repetitions.get(0);
		String id = "%s/restated/%s".formatted(this.batch, of.statement().id());
		List<String> taken = repetitions.stream().map(FigureNode::id).toList();
		int number = 1;
		while (taken.contains(id + "/" + number)) {
			number++;
		}
		FigureNode copy = FigureNode.copy(id + "/" + number, of, series);
		this.nodes.add(copy);
		return copy;
	}

}
