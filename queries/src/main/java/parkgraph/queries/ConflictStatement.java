package parkgraph.queries;

/**
 * Statements that cannot both be right.
 */
public enum ConflictStatement implements CypherStatement {

	/** All of them, one page. */
	LIST("conflict/list"),

	/** Those about one thing. */
	OF_SUBJECT("conflict/of-subject");

	private final String path;

	private final String text;

	ConflictStatement(String path) {
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
