package parkgraph.queries;

/**
 * Figures year by year.
 */
public enum SeriesStatement implements CypherStatement {

	/** Chosen figures of one indicator about each of several things. */
	OF_SUBJECTS("series/of-subjects");

	private final String path;

	private final String text;

	SeriesStatement(String path) {
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
