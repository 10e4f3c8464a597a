package parkgraph.loaders.publish;

import java.util.Map;

import org.neo4j.driver.TransactionContext;

import parkgraph.loaders.store.HeldLock;
import parkgraph.loaders.store.Seat;
import parkgraph.loaders.store.Transactions;
import parkgraph.queries.LoadStatement;

/**
 * Removes what a broken publish has left behind. None of it was ever seen, and sweeping
 * may itself break off: whoever takes the lock next goes on with it.
 */
final class Sweep {

	private static final int PAGE = 5000;

	private final HeldLock lock;

	private final String batch;

	private final Map<String, Object> parameters;

	private final Transactions transactions;

	Sweep(HeldLock lock, String batch, Transactions transactions) {
		this.lock = lock;
		this.batch = batch;
		this.transactions = transactions;
		this.parameters = Map.of("prefix", batch + "/", "limit", PAGE, "target", lock.base() + 1, "never",
				Staging.NEVER);
	}

	void run() {
		repeat(this::sweepStatements);
		repeat((tx) -> count(tx, LoadStatement.SWEEP_THINGS));
		repeat((tx) -> count(tx, LoadStatement.SWEEP_FINDINGS));
		repeat((tx) -> count(tx, LoadStatement.SWEEP_HASHES));
		this.transactions.run((tx) -> {
			this.lock.beat(tx, Seat.PUBLISHER);
			Transactions.run(tx, LoadStatement.SWEEP_CLOSE, Map.of("batch", this.batch));
			this.lock.noteBatch(tx, null);
		});
	}

	/**
	 * What the statements had replaced is found through them, so it comes back before
	 * they go.
	 */
	private long sweepStatements(TransactionContext tx) {
		Transactions.run(tx, LoadStatement.SWEEP_GIVE_BACK, this.parameters);
		Transactions.run(tx, LoadStatement.SWEEP_COPIES, this.parameters);
		return count(tx, LoadStatement.SWEEP_STATEMENTS);
	}

	private long count(TransactionContext tx, LoadStatement statement) {
		return tx.run(statement.text(), this.parameters).single().get(0).asLong();
	}

	private void repeat(Page page) {
		boolean more = true;
		while (more) {
			more = this.transactions.get((tx) -> {
				this.lock.beat(tx, Seat.PUBLISHER);
				return page.sweep(tx) > 0;
			});
		}
	}

	/**
	 * Removes one page of something.
	 */
	@FunctionalInterface
	private interface Page {

		long sweep(TransactionContext tx);

	}

}
