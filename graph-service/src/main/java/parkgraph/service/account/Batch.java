package parkgraph.service.account;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import parkgraph.service.database.View;

/**
 * What came in together.
 *
 * @param key its id
 * @param title what people call it
 * @param audience who may see it
 * @param state the state it made
 * @param who who brought it
 * @param publishedAt when readers first saw it; absent when nobody wrote it down
 * @param rowAccount what became of its rows
 * @param view the state it was read at
 */
record Batch(String key, String title, String audience, int state, String who, @Nullable String publishedAt,
		Totals rowAccount, View view) {

	static Batch of(Value value, View view) {
		String key = value.get("id").asString();
		return new Batch(key, value.get("title").asString(key), value.get("audience").asString(""),
				value.get("state").asInt(0), value.get("who").asString(""),
				value.get("publishedAt").isNull() ? null : String.valueOf(value.get("publishedAt").asObject()),
				Totals.of(value), view);
	}

	public String id() {
		return "batch/" + this.key;
	}

}
