package parkgraph.queries;

/**
 * Parks by code or by what they have in common, and what belongs to each.
 */
public enum ParkStatement implements CypherStatement {

	/** Parks by their codes. */
	BY_CODES("park/by-codes"),

	/** One page of the parks that pass the caller's tests. */
	LIST("park/list"),

	/** How many parks pass them. */
	COUNT("park/count"),

	/** The names each park goes by. */
	NAMES("park/names"),

	/** The leading industries of each park. */
	INDUSTRIES("park/industries"),

	/** The populations each park is counted in. */
	POPULATIONS("park/populations"),

	/** Whether regions and populations exist. */
	KNOWN("park/known");

	private final String path;

	private final String text;

	ParkStatement(String path) {
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
