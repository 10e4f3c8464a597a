package parkgraph.loaders.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

import parkgraph.queries.StoreStatement;

/**
 * The publish lock in the hands of its owner. Every transaction that stages begins with a
 * heartbeat, which fails once somebody else has taken the lock; so an owner that was only
 * thought dead stops before it writes anything.
 */
public final class HeldLock {

	private final String owner;

	private final long base;

	private final Optional<String> leftover;

	HeldLock(String owner, long base, Optional<String> leftover) {
		this.owner = owner;
		this.base = base;
		this.leftover = leftover;
	}

	/** The state of the store when the lock was taken. */
	public long base() {
		return this.base;
	}

	/** The batch an earlier owner has left half staged. */
	public Optional<String> leftover() {
		return this.leftover;
	}

	/**
	 * Writes a heartbeat to a seat, and only then looks whose seat it is.
	 * @param tx a transaction that has done nothing else yet
	 * @param seat the seat this transaction sits on
	 * @return the number of the last chunk that was staged from this seat
	 * @throws LockTakenAway if somebody else has taken the lock
	 */
	public long beat(TransactionContext tx, Seat seat) {
		var row = tx.run(StoreStatement.LOCK_BEAT.text(), Map.of("seat", seat.id())).single();
		if (!this.owner.equals(row.get("owner").asString(null))) {
			throw new LockTakenAway();
		}
		return row.get("chunk").asLong();
	}

	/**
	 * Writes a heartbeat to all seats.
	 * @param tx a transaction that has done nothing else yet
	 * @return whether all of them are still ours
	 */
	public boolean beatAll(TransactionContext tx) {
		return tx.run(StoreStatement.LOCK_BEAT_ALL.text())
			.list((row) -> row.get("owner").asString(null))
			.stream()
			.allMatch(this.owner::equals);
	}

	/**
	 * Notes that a chunk is staged; committed together with the chunk itself.
	 * @param tx the transaction that stages it
	 * @param seat its seat
	 * @param chunk its number
	 */
	public void chunkDone(TransactionContext tx, Seat seat, long chunk) {
		Transactions.run(tx, StoreStatement.LOCK_CHUNK_DONE, Map.of("seat", seat.id(), "chunk", chunk));
	}

	/**
	 * Notes which batch is being staged, for whoever has to sweep it.
	 * @param tx a transaction of the publisher's seat
	 * @param batch id of the batch; null when nothing is staged
	 */
	public void noteBatch(TransactionContext tx, @Nullable String batch) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("batch", batch);
		Transactions.run(tx, StoreStatement.LOCK_NOTE_BATCH, parameters);
	}

	/**
	 * Gives the lock back.
	 * @param tx the last transaction under it
	 */
	public void release(TransactionContext tx) {
		Transactions.run(tx, StoreStatement.LOCK_RELEASE, Map.of("owner", this.owner));
	}

}
