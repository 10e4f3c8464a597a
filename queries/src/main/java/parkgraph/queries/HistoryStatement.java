package parkgraph.queries;

/**
 * Who changed what, and when.
 */
public enum HistoryStatement implements CypherStatement {

	/** What a batch changed. */
	OF_BATCH("history/of-batch"),

	/** What was changed about a thing. */
	OF_SUBJECT("history/of-subject"),

	/** A batch and the state it made. */
	BATCH("history/batch"),

	/** The batches that made some states. */
	BATCHES("history/batches");

	private final String path;

	private final String text;

	HistoryStatement(String path) {
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
