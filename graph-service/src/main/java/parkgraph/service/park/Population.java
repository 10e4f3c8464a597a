package parkgraph.service.park;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A population that targets count parks in: industrial parks, development zones.
 *
 * @param code its code
 * @param zh what it is called
 * @param en what it is called in English
 * @param note who belongs to it; absent when nothing was written down
 */
record Population(String code, String zh, String en, @Nullable String note) {

	static Population of(Value value) {
		String code = value.get("code").asString();
		return new Population(code, value.get("zh").asString(code), value.get("en").asString(code),
				value.get("note").asString(null));
	}

}
