package parkgraph.loaders.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.neo4j.driver.TransactionContext;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.store.LockTakenAway;
import parkgraph.loaders.store.Transactions;
import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.wording.Wording;
import parkgraph.queries.LoadStatement;

/**
 * The one small transaction that shows everything staged: the store moves to the next
 * state, and descriptions and links of what readers see already change with it.
 */
final class Flip {

	/** So many changes still fit into one transaction of the embedded database's heap. */
	static final int MOST_CHANGES = 50_000;

	private final Staging staging;

	private final Transactions transactions;

	private final PublishSteps steps;

	private final Consumer<TransactionContext> more;

	Flip(Staging staging, Transactions transactions, PublishSteps steps) {
		this(staging, transactions, steps, (tx) -> {
		});
	}

	/**
	 * A flip that does something more in the same moment.
	 */
	Flip(Staging staging, Transactions transactions, PublishSteps steps, Consumer<TransactionContext> more) {
		this.staging = staging;
		this.transactions = transactions;
		this.steps = steps;
		this.more = more;
	}

	/**
	 * Refuses before it is too late what one transaction could not hold.
	 * @param changes how many changes wait for the flip
	 * @throws LoadingException if they are too many
	 */
	static void requireFits(long changes) {
		if (changes > MOST_CHANGES) {
			throw new LoadingException(new Wording(
					"本批次要修改读者已看到的资料 %d 处，一次最多 %d 处；请拆成几批提交。".formatted(changes, MOST_CHANGES),
					"This batch changes what readers see already in %d places, and at most %d fit into one; load it in several batches."
						.formatted(changes, MOST_CHANGES)));
		}
	}

	/**
	 * Shows the batch.
	 * @param counts what became of its rows
	 * @param files the same by id of the file
	 * @param hashes the hashes of the new state
	 * @throws ChangedMeanwhile if the store does not stand where the batch began
	 * @throws LockTakenAway if somebody else has taken the lock
	 */
	void run(RowCounts counts, Map<String, RowCounts> files, Map<Audience, String> hashes) {
		this.transactions.run((tx) -> {
			boolean ours = this.staging.lock().beatAll(tx);
			if (!ours && !isDone(tx)) {
				throw new LockTakenAway();
			}
			if (ours) {
				flip(tx, counts, files, hashes);
			}
		});
	}

	/**
	 * The commit may have succeeded although its answer was lost; it gave the lock back
	 * too.
	 */
	private boolean isDone(TransactionContext tx) {
		return Transactions.rows(tx, LoadStatement.BATCH, Map.of("batch", this.staging.batch()))
			.stream()
			.anyMatch((row) -> row.get("state").asLong(0) == this.staging.target());
	}

	private void flip(TransactionContext tx, RowCounts counts, Map<String, RowCounts> files,
			Map<Audience, String> hashes) {
		advance(tx);
		Map<String, Object> batch = Map.of("prefix", this.staging.prefix(), "batch", this.staging.batch(), "target",
				this.staging.target(), "never", Staging.NEVER);
		Transactions.run(tx, LoadStatement.APPLY_RETURNS, batch);
		Transactions.run(tx, LoadStatement.APPLY_DESCRIPTIONS, batch);
		Transactions.run(tx, LoadStatement.APPLY_LINKS, batch);
		Transactions.run(tx, LoadStatement.APPLY_UNLINKS, batch);
		this.more.accept(tx);
		Transactions.run(tx, LoadStatement.CLOSE_BATCH,
				Map.of("batch", this.staging.batch(), "target", this.staging.target(), "account", counts.properties()));
		List<Map<String, Object>> accounts = new ArrayList<>();
		files.forEach(
				(file, rows) -> accounts.add(Map.of("id", this.staging.prefix() + file, "account", rows.properties())));
		Transactions.runForAll(tx, LoadStatement.CLOSE_FILES, "files", accounts, Map.of());
		List<Map<String, Object>> ofState = new ArrayList<>();
		hashes.forEach((audience, hash) -> ofState.add(Map.of("audience", audience.name(), "hash", hash)));
		Transactions.runForAll(tx, LoadStatement.STATE_HASHES, "hashes", ofState,
				Map.of("target", this.staging.target()));
		this.staging.lock().noteBatch(tx, null);
		this.staging.lock().release(tx);
		this.steps.reached(PublishStep.FLIPPING);
	}

	private void advance(TransactionContext tx) {
		long base = this.staging.lock().base();
		boolean moved = !Transactions
			.rows(tx, LoadStatement.ADVANCE_STORE, Map.of("base", base, "target", this.staging.target()))
			.isEmpty();
		if (!moved) {
			throw new ChangedMeanwhile(base, this.staging.target());
		}
	}

}
