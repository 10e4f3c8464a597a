package parkgraph.loaders.publish;

/**
 * The boundaries of publishing. Whatever happens at one of them, readers see the state
 * before or the state after, and the next publisher goes on.
 */
enum PublishStep {

	/** The lock is ours. */
	LOCKED,

	/** What an earlier publisher had left behind is gone. */
	SWEPT,

	/** The batch is there, and empty. */
	OPENED,

	/** Some rows' things, links and findings are staged. */
	ROWS_STAGED,

	/** Some statements are staged. */
	STATEMENTS_STAGED,

	/** Everything is staged. */
	STAGED,

	/** Some subjects are hashed. */
	SUBJECTS_HASHED,

	/** The state has its hashes. */
	HASHED,

	/** The flip is made, but not committed. */
	FLIPPING,

	/** Readers see the new state. */
	FLIPPED

}
