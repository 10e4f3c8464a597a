package parkgraph.loaders.content;

import java.util.Locale;
import java.util.Optional;

import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.figure.Trust;

/**
 * What the column {@code trust} says of the source beside it.
 */
final class TrustWord {

	private TrustWord() {
	}

	/**
	 * Reads the column; normal when nothing is said.
	 * @return the trust; empty after a finding when the word is not known
	 */
	static Optional<Trust> read(TableRow row, Reading reading) {
		String word = row.print("trust").strip();
		if (word.isEmpty()) {
			return Optional.of(Trust.NORMAL);
		}
		for (Trust trust : Trust.values()) {
			if (trust.name().toLowerCase(Locale.ROOT).equals(word)) {
				return Optional.of(trust);
			}
		}
		reading.find(ContentRule.NOT_ON_LIST.at(Reading.origin(row).at("trust"), word, "normal, medium, low"));
		return Optional.empty();
	}

}
