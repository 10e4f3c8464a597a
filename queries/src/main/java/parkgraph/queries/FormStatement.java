package parkgraph.queries;

/**
 * What workbooks to be filled in or edited are filled from.
 */
public enum FormStatement implements CypherStatement {

	/** The figures of a year that count. */
	FIGURES_OF_YEAR("form/figures-of-year");

	private final String path;

	private final String text;

	FormStatement(String path) {
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
