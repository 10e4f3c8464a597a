package parkgraph.service.target;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.indicator.Direction;
import parkgraph.ontology.target.TargetKind;
import parkgraph.ontology.wording.Wording;
import parkgraph.queries.TargetStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;
import parkgraph.service.policy.Ambiguity;
import parkgraph.service.policy.PolicyRef;
import parkgraph.service.policy.TextSpan;

/**
 * What the text of a document says of a target beside its number, and what is left open.
 *
 * @param number its number in the document; absent when the text is not known
 * @param kind what kind it is
 * @param direction which way it points
 * @param deadlineStated whether the document names the year beside the target
 * @param sustained whether it has to hold every year
 * @param population whom it is about; absent when not known
 * @param clause the clause that sets it; absent when not known
 * @param text where it stands; absent when not known
 * @param ambiguities what is left open about it
 * @param measures what serves it
 */
record TargetDetails(@Nullable String number, TargetKind kind, Direction direction, boolean deadlineStated,
		boolean sustained, @Nullable Wording population, @Nullable PolicyRef clause, @Nullable TextSpan text,
		List<Ambiguity> ambiguities, List<ServingMeasure> measures) {

	/** All that are known, by the id of the target. */
	static Map<String, TargetDetails> all(GraphReader reader, View view) {
		return reader.list(TargetStatement.DETAILS, view, Map.of(), Function.<Record>identity())
			.stream()
			.collect(Collectors.toMap((row) -> row.get("target").get("id").asString(), TargetDetails::of));
	}

	/**
	 * What can be said of a target whose document's text is not known.
	 * @param kind what its values show it to be
	 * @param comparator how it is compared
	 * @param deadlineStated whether its ladder says that the year is stated
	 */
	static TargetDetails ofListed(TargetKind kind, Comparator comparator, boolean deadlineStated) {
		Direction direction = switch (comparator) {
			case OVER, AT_LEAST, ABOUT -> Direction.UP;
			case UNDER, AT_MOST -> Direction.DOWN;
			case EXACTLY -> Direction.NEITHER;
		};
		return new TargetDetails(null, kind, direction, deadlineStated, false, null, null, null, List.of(), List.of());
	}

	private static TargetDetails of(Record row) {
		Value target = row.get("target");
		String population = target.get("population").asString(null);
		return new TargetDetails(target.get("number").asString(null), TargetKind.valueOf(target.get("kind").asString()),
				Optional.ofNullable(target.get("direction").asString(null))
					.flatMap(Direction::ofCode)
					.orElse(Direction.NEITHER),
				!target.get("deadlineInferred").asBoolean(false), target.get("sustained").asBoolean(false),
				(population != null) ? new Wording(population, target.get("populationEn").asString(population)) : null,
				PolicyRef.of(row.get("clause")), TextSpan.of(target), row.get("ambiguities").asList(Ambiguity::of),
				row.get("measures").asList(ServingMeasure::of));
	}

}
