package parkgraph.service.observation;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Where a fact was found.
 *
 * @param key its id
 * @param text as printed
 * @param publisher who published it; absent when unknown
 * @param publishedOn ISO date, month or year; absent when unknown
 * @param address where it can be looked up; absent when it has none
 * @param verifiable how it can be checked: address, archive, document or none
 */
public record Source(String key, String text, @Nullable String publisher, @Nullable String publishedOn,
		@Nullable String address, @Nullable String verifiable) {

	static Source of(Record row) {
		return new Source(row.get("id").asString(), row.get("text").asString(""), row.get("publisher").asString(null),
				row.get("publishedOn").asString(null), row.get("address").asString(null),
				row.get("verifiable").asString(null));
	}

	public String id() {
		return "source/" + this.key;
	}

}
