package parkgraph.queries;

/**
 * Regions and what lies in them.
 */
public enum RegionStatement implements CypherStatement {

	/** The regions each park lies in. */
	OF_PARKS("region/of-parks"),

	/** Regions by their codes. */
	BY_CODES("region/by-codes");

	private final String path;

	private final String text;

	RegionStatement(String path) {
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
