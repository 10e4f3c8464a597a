package parkgraph.ontology.wording;

import java.util.Locale;

/**
 * One sentence in both languages, for example the reason why a cell was not read.
 *
 * @param zh the sentence in Chinese
 * @param en the sentence in English
 */
public record Wording(String zh, String en) {

	/**
	 * The sentence in the reader's language; Chinese unless they ask for English.
	 * @param locale the language asked for
	 * @return one of the two
	 */
	public String in(Locale locale) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? this.en : this.zh;
	}

	/**
	 * Both on one line, Chinese first.
	 */
	@Override
	public String toString() {
		return this.zh + " / " + this.en;
	}

}
