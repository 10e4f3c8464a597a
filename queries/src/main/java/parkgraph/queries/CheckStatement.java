package parkgraph.queries;

/**
 * What a file is compared with while it is checked; each statement answers for a whole
 * page of figures.
 */
public enum CheckStatement implements CypherStatement {

	/** Which of several parks a population counts. */
	COUNTED_PARKS("check/counted-parks"),

	/** What the enterprises at work in several parks state. */
	ENTERPRISES_OF_PARKS("check/enterprises-of-parks"),

	/** Chosen figures of several things and indicators, of all periods. */
	KNOWN_FIGURES("check/known-figures"),

	/** The direct figures of the parks of a population in several years. */
	PARKS_OF_LADDER("check/parks-of-ladder"),

	/** The parks in which several enterprises work. */
	PARKS_OF_ENTERPRISES("check/parks-of-enterprises"),

	/** What is printed for the regions around several parks. */
	REGIONS_OF_PARKS("check/regions-of-parks");

	private final String path;

	private final String text;

	CheckStatement(String path) {
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
