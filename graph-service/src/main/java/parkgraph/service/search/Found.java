package parkgraph.service.search;

import org.jspecify.annotations.Nullable;

import parkgraph.service.database.View;

/**
 * Something that goes by a name.
 *
 * @param id its global id
 * @param label which kind of thing
 * @param key its code or id
 * @param zh what it is called
 * @param en what it is called in English; absent when nobody says
 * @param matchedName the name that matched; the code when that did
 * @param kind what kind of name it is; {@code code} when the code matched
 * @param match how well it matched
 * @param elsewhere whether it lies outside the province
 * @param view the state it was read at
 */
record Found(String id, String label, String key, String zh, @Nullable String en, String matchedName, String kind,
		Match match, boolean elsewhere, View view) {

	/**
	 * How well a name matches, best first.
	 */
	enum Match {

		/** 代码. */
		CODE,

		/** 全名. */
		WHOLE,

		/** 开头. */
		BEGINNING,

		/** 部分. */
		PART;

		static Match atDistance(int distance) {
			return values()[distance + 1];
		}

	}

}
