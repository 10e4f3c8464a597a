package parkgraph.service.policy;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import parkgraph.ontology.wording.Wording;

/**
 * A section of a document.
 *
 * @param id its id
 * @param number its number: 一
 * @param words what it is called
 * @param text where it stands; absent when the text is not known
 */
record PolicySection(String id, String number, Wording words, @Nullable TextSpan text) {

	static PolicySection of(Value value) {
		return new PolicySection(value.get("id").asString(), value.get("number").asString(""), Told.words(value),
				TextSpan.of(value));
	}

}
