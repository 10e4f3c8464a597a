package parkgraph.loaders.batch;

import org.jspecify.annotations.Nullable;

/**
 * Something a reader of the report should know about a row.
 *
 * @param origin where
 * @param rule stable id of the rule that noticed it
 * @param outcome what became of the row because of it
 * @param severity how much it matters
 * @param found what stood there; absent when the whole row is meant
 * @param zh what is the matter and what to do, in Chinese
 * @param en the same in English
 * @param size how far it is from what was expected, to show the biggest first; 0 when the
 * rule does not measure
 */
public record Finding(Origin origin, String rule, Outcome outcome, Severity severity, @Nullable String found, String zh,
		String en, double size) implements BatchItem {

	/** A finding that matters as much as what it does to its row. */
	public Finding(Origin origin, String rule, Outcome outcome, @Nullable String found, String zh, String en) {
		this(origin, rule, outcome, switch (outcome) {
			case REFUSED -> Severity.ERROR;
			case TEXT -> Severity.WARNING;
			case NOTE -> Severity.NOTICE;
		}, found, zh, en, 0);
	}

	/** The same when nothing is left of the row because of it. */
	public Finding refusing() {
		return new Finding(this.origin, this.rule, Outcome.REFUSED, Severity.ERROR, this.found, this.zh, this.en,
				this.size);
	}

	public Finding severity(Severity other) {
		return new Finding(this.origin, this.rule, this.outcome, other, this.found, this.zh, this.en, this.size);
	}

	public Finding size(double other) {
		return new Finding(this.origin, this.rule, this.outcome, this.severity, this.found, this.zh, this.en, other);
	}

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

	/**
	 * How much a finding matters, the worst first.
	 */
	public enum Severity {

		/** It must be corrected. */
		ERROR,

		/** It is likely to be wrong; somebody has to look. */
		WARNING,

		/** A rule that is being tried would warn; nothing depends on it. */
		TRIAL,

		/** It is right and worth knowing. */
		NOTICE

	}

}
