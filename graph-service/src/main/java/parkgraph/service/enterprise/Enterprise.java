package parkgraph.service.enterprise;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * An enterprise.
 *
 * @param key its own id, fixed at first sight
 * @param zh its legal name
 * @param kind legal entity or local unit of one; absent when unknown
 * @param creditCode unified social credit code; absent when unknown
 * @param organisationCode old organisation code; absent when unknown
 */
public record Enterprise(String key, String zh, @Nullable String kind, @Nullable String creditCode,
		@Nullable String organisationCode) {

	static Enterprise of(Value value) {
		String key = value.get("id").asString();
		return new Enterprise(key, value.get("zh").asString(key), value.get("kind").asString(null),
				value.get("uscc").asString(null), value.get("organisationCode").asString(null));
	}

	public String id() {
		return "enterprise/" + this.key;
	}

}
