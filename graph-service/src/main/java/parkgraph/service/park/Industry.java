package parkgraph.service.park;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * An industry.
 *
 * @param key scheme and code
 * @param scheme which list it is from; {@code printed} when it is only a word in print
 * @param code its code in that list; absent for words in print
 * @param zh what it is called
 */
public record Industry(String key, String scheme, @Nullable String code, String zh) {

	/**
	 * Reads an industry from a row.
	 * @param value the map a statement returns for it
	 * @return the industry
	 */
	public static Industry of(Value value) {
		String key = value.get("id").asString();
		return new Industry(key, value.get("scheme").asString(""), value.get("code").asString(null),
				value.get("zh").asString(key));
	}

	public String id() {
		return "industry/" + this.key;
	}

}
