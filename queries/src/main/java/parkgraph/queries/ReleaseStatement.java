package parkgraph.queries;

/**
 * Named releases.
 */
public enum ReleaseStatement implements CypherStatement {

	/** Named releases, the newest first. */
	LIST("release/list");

	private final String path;

	private final String text;

	ReleaseStatement(String path) {
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
