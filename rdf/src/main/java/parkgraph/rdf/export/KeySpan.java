package parkgraph.rdf.export;

/**
 * What an index says about a range of keys.
 *
 * @param found how many keys it holds, counted no further than was asked for
 * @param first the least
 * @param last the greatest
 */
record KeySpan(long found, String first, String last) {

	/** What all its keys begin with. */
	String common() {
		int length = 0;
		while (length < this.first.length() && length < this.last.length()
				&& this.first.codePointAt(length) == this.last.codePointAt(length)) {
			length += Character.charCount(this.first.codePointAt(length));
		}
		return this.first.substring(0, length);
	}

}
