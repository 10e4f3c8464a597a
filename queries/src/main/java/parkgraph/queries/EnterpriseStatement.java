package parkgraph.queries;

/**
 * Enterprises at work in parks.
 */
public enum EnterpriseStatement implements CypherStatement {

	/** Enterprises of each park, page by page. */
	OF_PARKS("enterprise/of-parks"),

	/** How many are at work in one park. */
	COUNT("enterprise/count"),

	/** Enterprises by their ids. */
	BY_IDS("enterprise/by-ids");

	private final String path;

	private final String text;

	EnterpriseStatement(String path) {
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
