package parkgraph.service.policy;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import parkgraph.ontology.wording.Wording;

/**
 * Reads what statements tell of policy documents.
 */
final class Told {

	private Told() {
	}

	static @Nullable String text(Value map, String name) {
		return map.get(name).asString(null);
	}

	/** A name in both languages; Chinese for both when there is no English one. */
	static Wording words(Value map) {
		return words(map, "zh", "en");
	}

	static Wording words(Value map, String zh, String en) {
		String chinese = map.get(zh).asString("");
		return new Wording(chinese, map.get(en).asString(chinese));
	}

}
