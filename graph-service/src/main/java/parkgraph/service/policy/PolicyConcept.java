package parkgraph.service.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import parkgraph.ontology.wording.Wording;

/**
 * What a clause names: an award, a qualification, a platform, a tier of testing.
 *
 * @param id its id
 * @param kind what kind of thing it is
 * @param words what it is called
 * @param tier which tier of testing it is; absent for everything else
 * @param note what is to be known of it; absent when nothing is
 * @param supports the tiers it carries
 */
record PolicyConcept(String id, String kind, Wording words, @Nullable String tier, @Nullable Wording note,
		List<String> supports) {

	static PolicyConcept of(Value value) {
		return new PolicyConcept(value.get("id").asString(), value.get("kind").asString(""), Told.words(value),
				Told.text(value, "tier"), value.get("note").isNull() ? null : Told.words(value, "note", "noteEn"),
				value.get("supports").asList(Value::asString));
	}

}
