package parkgraph.service.policy;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import parkgraph.ontology.wording.Wording;

/**
 * A part of a document, or a measure, as another one names it.
 *
 * @param id its id
 * @param number its number in the document; absent when it has none
 * @param words what it is called
 */
public record PolicyRef(String id, @Nullable String number, Wording words) {

	/**
	 * Reads what a statement returned as a map.
	 * @param value a map, or null
	 * @return the part, absent for null
	 */
	public static @Nullable PolicyRef of(Value value) {
		return value.isNull() ? null : told(value);
	}

	static PolicyRef told(Value value) {
		return new PolicyRef(value.get("id").asString(), Told.text(value, "number"), Told.words(value));
	}

}
