package parkgraph.queries;

/**
 * What is asked about targets besides ladders and where parks stand on them.
 */
public enum TargetStatement implements CypherStatement {

	/** How complete the lists of parks are. */
	LISTS("target/lists"),

	/** Targets that are no rung of a ladder. */
	OTHER_TARGETS("target/other-targets"),

	/** What the text of the documents says of their targets. */
	DETAILS("target/details");

	private final String path;

	private final String text;

	TargetStatement(String path) {
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
