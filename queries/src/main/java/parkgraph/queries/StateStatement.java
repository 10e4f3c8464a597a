package parkgraph.queries;

/**
 * Which state a request reads.
 */
public enum StateStatement implements CypherStatement {

	/** The newest published state. */
	CURRENT("state/current"),

	/** The state of a named release. */
	OF_RELEASE("state/of-release");

	private final String path;

	private final String text;

	StateStatement(String path) {
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
