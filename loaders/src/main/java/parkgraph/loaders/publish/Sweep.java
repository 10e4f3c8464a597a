package parkgraph.loaders.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.neo4j.driver.TransactionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import parkgraph.loaders.store.HeldLock;
import parkgraph.loaders.store.Seat;
import parkgraph.loaders.store.Transactions;
import parkgraph.queries.LoadStatement;
import parkgraph.queries.UndoStatement;

/**
 * Removes what a broken publish has left behind. None of it was ever seen, and sweeping
 * may itself break off: whoever takes the lock next goes on with it.
 */
final class Sweep {

	private static final Logger log = LoggerFactory.getLogger(Sweep.class);

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

	/**
	 * Removes what the last owner of the lock has left behind.
	 * @return whether there was anything
	 */
	static boolean leftover(HeldLock held, Transactions transactions, Progress progress) {
		held.leftover().ifPresent((batch) -> {
			log.info("Sweeping batch {}, which was left half staged", batch);
			progress.at(Progress.Stage.SWEEPING, 0, 0);
			new Sweep(held, batch, transactions).run();
		});
		return held.leftover().isPresent();
	}

	private void run() {
		undone().ifPresent(this::sweepUndo);
		repeat(this::sweepStatements);
		repeat(this::sweepWithdrawals);
		repeat((tx) -> count(tx, LoadStatement.SWEEP_THINGS));
		repeat((tx) -> count(tx, LoadStatement.SWEEP_FINDINGS));
		repeat((tx) -> count(tx, LoadStatement.SWEEP_HASHES));
		this.transactions.run((tx) -> {
			this.lock.beat(tx, Seat.PUBLISHER);
			Transactions.run(tx, LoadStatement.SWEEP_CLOSE, Map.of("batch", this.batch));
			this.lock.noteBatch(tx, null);
		});
	}

	/** The batch that the abandoned one was to undo, if it was an undo. */
	private Optional<String> undone() {
		return this.transactions.get((tx) -> Transactions.rows(tx, UndoStatement.BATCH, Map.of("batch", this.batch)))
			.stream()
			.map((row) -> row.get("undoes").asString(null))
			.filter(Objects::nonNull)
			.findFirst();
	}

	private void sweepUndo(String undone) {
		Map<String, Object> undoing = new HashMap<>(this.parameters);
		undoing.put("prefix", undone + "/");
		repeat((tx) -> {
			Transactions.run(tx, UndoStatement.SWEEP_COPIES, undoing);
			return tx.run(UndoStatement.SWEEP_STATEMENTS.text(), undoing).single().get(0).asLong();
		});
		repeat((tx) -> {
			Transactions.run(tx, UndoStatement.SWEEP_LIFTED_COPIES, undoing);
			return tx.run(UndoStatement.SWEEP_LIFTED.text(), undoing).single().get(0).asLong();
		});
		repeat((tx) -> tx.run(UndoStatement.SWEEP_THINGS.text(), undoing).single().get(0).asLong());
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

	private long sweepWithdrawals(TransactionContext tx) {
		Transactions.run(tx, LoadStatement.SWEEP_GIVE_BACK_WITHDRAWN, this.parameters);
		Transactions.run(tx, LoadStatement.SWEEP_COPIES_WITHDRAWN, this.parameters);
		return count(tx, LoadStatement.SWEEP_WITHDRAWALS);
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
