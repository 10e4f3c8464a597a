package parkgraph.service.graphql;

import org.jspecify.annotations.Nullable;

import org.neo4j.driver.Value;

/**
 * A thing known by a code, with what it is called.
 *
 * @param code its code
 * @param zh its Chinese name
 * @param en its English name; absent when none is known
 */
public record CodedName(String code, String zh, @Nullable String en) {

	/**
	 * Reads the name from a map a statement returned.
	 * @param value a map with {@code code}, {@code zh} and perhaps {@code en}
	 * @return the name, absent for null
	 */
	public static @Nullable CodedName of(Value value) {
		if (value.isNull()) {
			return null;
		}
		Value en = value.get("en");
		return new CodedName(value.get("code").asString(), value.get("zh").asString(),
				en.isNull() ? null : en.asString());
	}

}
