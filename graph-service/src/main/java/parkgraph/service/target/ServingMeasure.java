package parkgraph.service.target;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import parkgraph.ontology.wording.Wording;

/**
 * A measure that serves a target.
 *
 * @param id its id
 * @param number its number in the document; absent when it has none
 * @param words what it calls for
 * @param sameClause whether the clause itself joins measure and target; otherwise that is
 * our judgement
 * @param progress not-started, under-way or done as somebody reported it; absent when
 * nobody did
 */
record ServingMeasure(String id, @Nullable String number, Wording words, boolean sameClause,
		@Nullable String progress) {

	static ServingMeasure of(Value value) {
		String zh = value.get("zh").asString("");
		return new ServingMeasure(value.get("id").asString(), value.get("number").asString(null),
				new Wording(zh, value.get("en").asString(zh)),
				value.get("contribution").asString("").equals("same-clause"), value.get("progress").asString(null));
	}

}
