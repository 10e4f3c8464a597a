package parkgraph.service.policy;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import parkgraph.ontology.target.TargetKind;
import parkgraph.ontology.wording.Wording;

/**
 * A target as clauses and measures name it; how far it is met is a question of its own.
 *
 * @param id its id
 * @param number its number in the document; absent when the text is not known
 * @param words what it wants
 * @param kind what kind it is; absent when the text is not known
 * @param valuePrinted the wanted value as printed; absent where none is
 * @param deadline by the end of which year; absent when none is given
 * @param deadlineStated whether the document names the year beside the target
 */
record PolicyTarget(String id, @Nullable String number, Wording words, @Nullable TargetKind kind,
		@Nullable String valuePrinted, @Nullable Integer deadline, boolean deadlineStated) {

	static PolicyTarget of(Value value) {
		String kind = Told.text(value, "kind");
		Value deadline = value.get("deadline");
		return new PolicyTarget(value.get("id").asString(), Told.text(value, "number"), Told.words(value),
				(kind != null) ? TargetKind.valueOf(kind) : null, Told.text(value, "valuePrinted"),
				deadline.isNull() ? null : deadline.asInt(), !value.get("deadlineInferred").asBoolean(false));
	}

}
