package parkgraph.service.park;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import parkgraph.service.database.View;

/**
 * A name a park goes by or went by.
 *
 * @param key its id
 * @param text the name
 * @param kind what kind of name
 * @param from since when; absent when unknown
 * @param to until when; absent when unknown or still in use
 * @param sourceId where it was found; absent when nobody says
 * @param view the state it was read at
 */
record ParkName(String key, String text, Kind kind, @Nullable String from, @Nullable String to,
		@Nullable String sourceId, View view) {

	static ParkName of(Value value, View view) {
		return new ParkName(value.get("id").asString(), value.get("text").asString(),
				Kind.of(value.get("kind").asString("")), text(value.get("from")), text(value.get("to")),
				value.get("source").asString(null), view);
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : String.valueOf(value.asObject());
	}

	/**
	 * The kinds of names.
	 */
	enum Kind {

		/** 正式名称. */
		OFFICIAL,

		/** 别名. */
		ALIAS,

		/** 曾用名. */
		FORMER,

		/** 片区名. */
		SUB_AREA,

		/** 误写. */
		MISPRINT,

		/** 见于印刷. */
		PRINTED;

		static Kind of(String word) {
			String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
			for (Kind kind : values()) {
				if (kind.name().equals(name)) {
					return kind;
				}
			}
			return PRINTED;
		}

	}

}
