package parkgraph.service.history;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * One change that readers could see.
 *
 * @param key its place among those of its state
 * @param kind what kind of change it was
 * @param subject global id of what was changed
 * @param property which description, indicator or relationship; absent when the thing as
 * a whole is meant
 * @param period of which period; absent unless it is a figure
 * @param scope code of its scope; absent unless it is a figure
 * @param oldValue what stood before; absent when nothing did
 * @param newValue what has stood since; absent when nothing has
 * @param reason why, as whoever brought it said; absent when nobody did
 * @param by the batch that changed it
 */
record Change(String key, ChangeKind kind, String subject, @Nullable String property, @Nullable String period,
		@Nullable String scope, @Nullable String oldValue, @Nullable String newValue, @Nullable String reason,
		ChangingBatch by) {

	static Change of(Record row, ChangingBatch by) {
		return new Change(row.get("id").asString(), ChangeKind.of(row.get("kind").asString()),
				row.get("label").asString().toLowerCase(Locale.ROOT) + "/" + row.get("key").asString(),
				row.get("property").asString(null), row.get("period").asString(null), row.get("scope").asString(null),
				row.get("old").asString(null), row.get("new").asString(null), row.get("reason").asString(null), by);
	}

	/** Unique, whatever else its state changed. */
	public String id() {
		return "change/%d/%s/%s".formatted(this.by.state(), this.kind, this.key);
	}

	/**
	 * The batch that changed something.
	 *
	 * @param batch its id
	 * @param title what people call it
	 * @param state the state it made
	 * @param who who brought it
	 * @param at when readers first saw it; absent when nobody wrote it down
	 */
	record ChangingBatch(String batch, String title, int state, String who, @Nullable String at) {

		static ChangingBatch of(Record row) {
			String id = row.get("id").asString();
			return new ChangingBatch(id, row.get("title").asString(id), row.get("state").asInt(),
					row.get("who").asString(""), row.get("at").asString(null));
		}

	}

}
