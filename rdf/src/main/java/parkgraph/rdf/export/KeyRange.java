package parkgraph.rdf.export;

/**
 * Keys that lie together in the index.
 *
 * @param from the least key
 * @param before the first key behind the range
 * @param begins what all of them begin with
 */
record KeyRange(String from, String before, String begins) {

	/** Greater than every character that stands in a key. */
	private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

	/** All keys that begin so. */
	static KeyRange beginning(String begins) {
		return new KeyRange(begins, begins + LAST, begins);
	}

	/** The one key. */
	static KeyRange only(String key) {
		return new KeyRange(key, key + '\0', key);
	}

	/** The part of it from a key on. */
	KeyRange from(String key) {
		return new KeyRange(key, this.before, this.begins);
	}

}
