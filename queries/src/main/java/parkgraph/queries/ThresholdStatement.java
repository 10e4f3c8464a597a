package parkgraph.queries;

/**
 * What the threshold question asks besides the lists of parks, which are
 * {@link RungRows}.
 */
public enum ThresholdStatement implements CypherStatement {

	/** Whether the population, region and indicator of a question exist. */
	PLACE("threshold/place"),

	/** The populations there are. */
	POPULATIONS("threshold/populations"),

	/** The province and its prefectures. */
	REGIONS("threshold/regions"),

	/** The newest year with a direct figure, per question. */
	NEWEST_YEAR("threshold/newest-year"),

	/** Counts by direct figures of one year, per question and rung. */
	STANDINGS("threshold/standings"),

	/** Counts by each park's newest direct figure, per question and rung. */
	STANDINGS_NEWEST("threshold/standings-newest"),

	/** Figures of one year that may prove a bound, per question. */
	PROOFS("threshold/proofs"),

	/** Figures of any year that may prove a bound, per question. */
	PROOFS_NEWEST("threshold/proofs-newest"),

	/** Printed counts of parks in one year, per question. */
	PRINTED("threshold/printed"),

	/** The newest printed counts of parks, per question. */
	PRINTED_NEWEST("threshold/printed-newest"),

	/** Statements that count for nothing in the question. */
	HINTS("threshold/hints");

	private final String path;

	private final String text;

	ThresholdStatement(String path) {
		this.path = path;
		this.text = CypherFile.read(path);
	}

	@Override
	public String path() {
		return this.path;
	}

	@Override
	public String text() {
		return this.text;
	}

}
