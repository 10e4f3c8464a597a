package parkgraph.service.policy;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A body that a document names.
 *
 * @param id its id
 * @param zh its name
 * @param en its name in English; absent when unknown
 * @param kind what kind of body it is; absent when not stated
 * @param partOf the body it belongs to; absent when none is named
 * @param hostedBy where it sits; absent when that is not said
 */
record PolicyBody(String id, String zh, @Nullable String en, @Nullable String kind, @Nullable String partOf,
		@Nullable String hostedBy) {

	static PolicyBody of(Value value) {
		return new PolicyBody(value.get("id").asString(), value.get("zh").asString(""), Told.text(value, "en"),
				Told.text(value, "kind"), Told.text(value, "partOf"), Told.text(value, "hostedBy"));
	}

}
