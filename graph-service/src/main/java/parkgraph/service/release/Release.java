package parkgraph.service.release;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * A published state that somebody named.
 *
 * @param name its name
 * @param state number of the state
 * @param zh its title in Chinese
 * @param en its title in English
 * @param createdAt when it was named
 * @param hash SHA-256 over all public figures of the state; absent when it was never
 * computed
 */
record Release(String name, int state, String zh, String en, String createdAt, @Nullable String hash) {

	static Release of(Record row) {
		String name = row.get("name").asString();
		return new Release(name, row.get("number").asInt(), row.get("zh").asString(name), row.get("en").asString(name),
				String.valueOf(row.get("createdAt").asObject()), row.get("hash").asString(null));
	}

	public String id() {
		return "release/" + this.name;
	}

}
