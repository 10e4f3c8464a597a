package parkgraph.queries;

/**
 * What is asked about ladders of thresholds.
 */
public enum LadderStatement implements CypherStatement {

	/** All ladders with their rungs. */
	LADDERS("ladder/ladders");

	private final String path;

	private final String text;

	LadderStatement(String path) {
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
