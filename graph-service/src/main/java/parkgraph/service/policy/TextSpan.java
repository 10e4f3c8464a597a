package parkgraph.service.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Where something stands in the text of its document, which is not kept itself.
 *
 * @param start the character it begins with, white space not counted, from 0
 * @param end the character after its last
 * @param hash SHA-256 of the characters between, in UTF-8
 * @param numbers the numbers in it, as position and digits
 */
public record TextSpan(int start, int end, String hash, List<String> numbers) {

	/**
	 * Reads what a statement returned as a map.
	 * @param value a map with {@code start}, {@code end}, {@code hash} and perhaps
	 * {@code numbers}
	 * @return the place, absent when the map has none
	 */
	public static @Nullable TextSpan of(Value value) {
		if (value.get("start").isNull()) {
			return null;
		}
		return new TextSpan(value.get("start").asInt(), value.get("end").asInt(), value.get("hash").asString(),
				value.get("numbers").asList(Value::asString, List.of()));
	}

}
