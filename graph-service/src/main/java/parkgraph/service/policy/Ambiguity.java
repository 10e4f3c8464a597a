package parkgraph.service.policy;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import parkgraph.ontology.wording.Wording;

/**
 * What a document leaves open.
 *
 * @param id its id
 * @param number its number; absent when it has none
 * @param question what is open
 * @param reading how it is read here
 * @param alternative how else it could be read
 */
public record Ambiguity(String id, @Nullable String number, Wording question, Wording reading, Wording alternative) {

	/**
	 * Reads what a statement returned as a map.
	 * @param value a map
	 */
	public static Ambiguity of(Value value) {
		return new Ambiguity(value.get("id").asString(), Told.text(value, "number"), Told.words(value),
				Told.words(value, "reading", "readingEn"), Told.words(value, "alternative", "alternativeEn"));
	}

}
