package parkgraph.queries;

/**
 * Indicators.
 */
public enum IndicatorStatement implements CypherStatement {

	/** Indicators by code, or by a word in their names. */
	LIST("indicator/list");

	private final String path;

	private final String text;

	IndicatorStatement(String path) {
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
