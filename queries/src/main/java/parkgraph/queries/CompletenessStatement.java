package parkgraph.queries;

/**
 * How complete lists are declared to be.
 */
public enum CompletenessStatement implements CypherStatement {

	/** The declarations. */
	LIST("completeness/list");

	private final String path;

	private final String text;

	CompletenessStatement(String path) {
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
