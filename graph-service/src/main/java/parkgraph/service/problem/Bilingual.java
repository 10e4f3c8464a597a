package parkgraph.service.problem;

import java.util.Locale;

/**
 * A sentence in Chinese and in English.
 *
 * @param zh the Chinese sentence
 * @param en the English sentence
 */
public record Bilingual(String zh, String en) {

	/**
	 * The sentence in the reader's language; Chinese unless they ask for English.
	 * @param locale the language asked for
	 * @return one of the two
	 */
	public String in(Locale locale) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? this.en : this.zh;
	}

	@Override
	public String toString() {
		return this.zh + " / " + this.en;
	}

}
