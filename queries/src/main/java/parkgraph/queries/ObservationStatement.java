package parkgraph.queries;

/**
 * What was stated, where, and whether it counts.
 */
public enum ObservationStatement implements CypherStatement {

	/** One page of statements in the order of their ids. */
	LIST("observation/list"),

	/** How many statements pass the tests. */
	COUNT("observation/count"),

	/** Statements about each of several things. */
	OF_SUBJECTS("observation/of-subjects"),

	/** How many statements about one thing pass the tests. */
	COUNT_OF_SUBJECT("observation/count-of-subject"),

	/** Statements by their ids. */
	BY_IDS("observation/by-ids"),

	/** All statements that share a key. */
	RIVALS("observation/rivals"),

	/** Sources by their ids. */
	SOURCES("source/by-ids"),

	/** What kind of thing a key belongs to. */
	SUBJECT("subject/by-key");

	private final String path;

	private final String text;

	ObservationStatement(String path) {
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
