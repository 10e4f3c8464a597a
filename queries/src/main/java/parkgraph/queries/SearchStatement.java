package parkgraph.queries;

/**
 * Finding things by name or code.
 */
public enum SearchStatement implements CypherStatement {

	/** Things that go by a name. */
	BY_NAME("search/by-name"),

	/** The thing with a code. */
	BY_CODE("search/by-code");

	private final String path;

	private final String text;

	SearchStatement(String path) {
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
