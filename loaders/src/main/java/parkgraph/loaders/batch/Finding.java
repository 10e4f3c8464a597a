package parkgraph.loaders.batch;

import org.jspecify.annotations.Nullable;

/**
 * Something a reader of the report should know about a row.
 *
 * @param origin where
 * @param rule stable id of the rule that noticed it
 * @param outcome what became of the row because of it
 * @param found what stood there; absent when the whole row is meant
 * @param zh what is the matter and what to do, in Chinese
 * @param en the same in English
 */
public record Finding(Origin origin, String rule, Outcome outcome, @Nullable String found, String zh,
		String en) implements BatchItem {

	/**
	 * What a finding does to its row.
	 */
	public enum Outcome {

		/** The row is kept as text and makes no figure. */
		TEXT,

		/** The row is refused. */
		REFUSED,

		/** The row counts; this is only worth knowing. */
		NOTE

	}

}
