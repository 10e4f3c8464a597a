package parkgraph.queries;

/**
 * Batches, and what became of their rows.
 */
public enum AccountStatement implements CypherStatement {

	/** Published batches. */
	BATCHES("ledger/batches"),

	/** How many there are. */
	BATCH_COUNT("ledger/batch-count"),

	/** The files of each batch. */
	FILES("ledger/files"),

	/** One page of the account. */
	ROWS("ledger/rows"),

	/** How many rows have an outcome. */
	ROW_COUNT("ledger/row-count");

	private final String path;

	private final String text;

	AccountStatement(String path) {
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
