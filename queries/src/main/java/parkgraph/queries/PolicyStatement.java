package parkgraph.queries;

/**
 * What is asked about policy documents.
 */
public enum PolicyStatement implements CypherStatement {

	/** Documents and what they cite, follow and replace. */
	DOCUMENTS("policy/documents"),

	/** Clauses and what they set, call for and name. */
	CLAUSES("policy/clauses"),

	/** Measures and what they serve. */
	MEASURES("policy/measures");

	private final String path;

	private final String text;

	PolicyStatement(String path) {
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
