package parkgraph.queries;

/**
 * What the store says about itself: its migrations, its publish lock, its named releases.
 */
public enum StoreStatement implements CypherStatement {

	/** Waits until every index answers. */
	AWAIT_INDEXES("store/await-indexes"),

	/** Which migrations this store has gone through. */
	MIGRATIONS("store/migrations"),

	/** Notes that a migration has been applied. */
	RECORD_MIGRATION("store/record-migration"),

	/**
	 * Writes to all seats of the publish lock, so that whatever a present owner is just
	 * committing comes to its end first.
	 */
	LOCK_ASK("lock/ask"),

	/**
	 * The same for all seats at once, for the one moment when everything must stand
	 * still.
	 */
	LOCK_BEAT_ALL("lock/beat-all"),

	/**
	 * Writes a heartbeat to one seat and only then reads whose seat it is: whoever took
	 * it away in between has the last word.
	 */
	LOCK_BEAT("lock/beat"),

	/**
	 * Notes the number of the chunk that this transaction stages, so that a repeated
	 * attempt finds it done.
	 */
	LOCK_CHUNK_DONE("lock/chunk-done"),

	/**
	 * Notes which batch stages under the lock, so that the next owner knows what to
	 * sweep.
	 */
	LOCK_NOTE_BATCH("lock/note-batch"),

	/**
	 * Who holds the publish lock and how old its newest heartbeat is, by the database's
	 * clock.
	 */
	LOCK_READ("lock/read"),

	/** Gives the lock back. */
	LOCK_RELEASE("lock/release"),

	/** Puts a new owner on all seats. */
	LOCK_TAKE("lock/take"),

	/** Gives a published state a name that stays. */
	NAME_RELEASE("release/name");

	private final String path;

	private final String text;

	StoreStatement(String path) {
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
