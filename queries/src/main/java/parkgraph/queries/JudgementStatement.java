package parkgraph.queries;

/**
 * What people say about names.
 */
public enum JudgementStatement implements CypherStatement {

	/** Every judgement, oldest first. */
	LIST("judgement/list"),

	/** Rows that were left out because nobody had said whom their name means. */
	QUESTIONS("judgement/questions"),

	/** Writes one down. */
	RECORD("judgement/record");

	private final String path;

	private final String text;

	JudgementStatement(String path) {
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
