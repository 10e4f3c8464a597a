package parkgraph.queries;

/**
 * What is needed to put a park's own figure beside those of its enterprises.
 */
public enum ReconcileStatement implements CypherStatement {

	/** A park and its own figures. */
	PARK("reconcile/park"),

	/** Its enterprises, where else they are, and what they state. */
	UNITS("reconcile/units");

	private final String path;

	private final String text;

	ReconcileStatement(String path) {
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
