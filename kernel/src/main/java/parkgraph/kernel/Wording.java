package parkgraph.kernel;

/**
 * One thing said in both languages.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Wording(String zh, String en) {

	/**
	 * Something that reads the same in both, such as what a program printed.
	 */
	static Wording verbatim(String text) {
		return new Wording(text, text);
	}

	/**
	 * Both on one line, Chinese first.
	 */
	@Override
	public String toString() {
		return this.zh + " / " + this.en;
	}

}
