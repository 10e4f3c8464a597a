package parkgraph.queries;

/**
 * How a published batch is taken back: by a batch of its own that says again what counted
 * before, and is staged, hashed and flipped like any other.
 */
public enum UndoStatement implements CypherStatement {

	/** A batch somebody wants to undo. */
	BATCH("undo/batch"),

	/** A batch that readers see no more. */
	CLOSE("undo/close"),

	/** What a batch changed about things, and how they are described now. */
	DESCRIPTIONS("undo/descriptions"),

	/** Hides the things a batch brought that nothing else speaks of. */
	HIDE_THINGS("undo/hide-things"),

	/** Takes a page of a batch's withdrawals back. */
	LIFT("undo/lift"),

	/** Opens a batch that undoes another. */
	OPEN("undo/open"),

	/** Joins again what a batch had parted, in the moment of the flip. */
	RELINK("undo/relink"),

	/** Takes links away, in the moment of the flip. */
	REMOVE_LINKS("undo/remove-links"),

	/** Lets statements count again. */
	RESTATE("undo/restate"),

	/** What stands of matters that are chosen anew. */
	STANDING("undo/standing"),

	/** What a batch that was undone had said of things and links. */
	STORED_CHANGES("undo/stored-changes"),

	/** A batch that was undone, with its files. */
	STORED_FILES("undo/stored-files"),

	/** What had been found in a batch that was undone. */
	STORED_FINDINGS("undo/stored-findings"),

	/** What a batch that was undone had stated. */
	STORED_STATEMENTS("undo/stored-statements"),

	/** What a batch that was undone had withdrawn. */
	STORED_WITHDRAWALS("undo/stored-withdrawals"),

	/** Deletes what an abandoned undo had repeated. */
	SWEEP_COPIES("undo/sweep-copies"),

	/** Lets withdrawals stand again that an abandoned undo was taking back. */
	SWEEP_LIFTED("undo/sweep-lifted"),

	/** Deletes what an abandoned undo of withdrawals had repeated. */
	SWEEP_LIFTED_COPIES("undo/sweep-lifted-copies"),

	/** Lets statements stand again that an abandoned undo was taking back. */
	SWEEP_STATEMENTS("undo/sweep-statements"),

	/** Lets things stay that an abandoned undo was hiding. */
	SWEEP_THINGS("undo/sweep-things"),

	/** Takes a page of a batch's statements back. */
	WITHDRAW("undo/withdraw");

	private final String path;

	private final String text;

	UndoStatement(String path) {
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
