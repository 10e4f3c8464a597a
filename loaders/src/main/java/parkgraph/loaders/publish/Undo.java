package parkgraph.loaders.publish;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.publish.Progress.Stage;
import parkgraph.loaders.store.HeldLock;
import parkgraph.loaders.store.PublishLock;
import parkgraph.loaders.store.Seat;
import parkgraph.loaders.store.Transactions;
import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.wording.Wording;
import parkgraph.queries.UndoStatement;

/**
 * Takes published batches back. What counted before counts again, as far as nothing newer
 * has been said; things that only the batch spoke of are hidden; descriptions get their
 * former values unless they have been edited since. Staged, hashed and flipped like any
 * batch, so readers see all of it or nothing.
 */
public final class Undo {

	private static final String PREFIX = "undo-";

	private final Transactions transactions;

	private final PublishLock lock;

	private final PublishSteps steps;

	private final int pageSize;

	private final Publisher publisher;

	public Undo(Driver driver) {
		this(driver, PublishLock.PATIENCE, PublishSteps.UNHEARD, 1000);
	}

	Undo(Driver driver, Duration patience, PublishSteps steps, int pageSize) {
		this.transactions = new Transactions(driver);
		this.lock = new PublishLock(driver, patience);
		this.steps = steps;
		this.pageSize = pageSize;
		this.publisher = new Publisher(driver, patience, steps, Publisher.ITEMS_PER_WINDOW);
	}

	/**
	 * Takes a batch back. Taking an undo back publishes what it had undone again.
	 * @param batch id of the batch
	 * @param who who wants it
	 * @param progress hears how far it is
	 * @return what readers see now
	 * @throws LoadingException if there is no such batch, it is not published, or
	 * somebody else publishes
	 */
	public Undone undo(String batch, String who, Progress progress) {
		String undoes = published(batch).get("undoes").asString(null);
		return (undoes != null) ? publishAgain(undoes, batch, who, progress) : takeBack(batch, who, progress);
	}

	private Undone publishAgain(String withdrawn, String undo, String who, Progress progress) {
		StoredBatch stored = StoredBatch.of(this.transactions, withdrawn, who);
		Publication again = this.publisher.publish(stored, progress);
		this.transactions
			.run((tx) -> Transactions.run(tx, UndoStatement.CLOSE, Map.of("batch", undo, "by", again.batch())));
		return new Undone(again.batch(), undo, again.state(), 0, 0, 0, List.of(), again.hash());
	}

	private Undone takeBack(String batch, String who, Progress progress) {
		HeldLock held = this.lock.take(who);
		try {
			this.steps.reached(PublishStep.LOCKED);
			Sweep.leftover(held, this.transactions, progress);
			this.steps.reached(PublishStep.SWEPT);
			return undo(batch, who, held, progress);
		}
		catch (RuntimeException ex) {
			giveBack(held, ex);
			throw ex;
		}
	}

	private Undone undo(String undone, String who, HeldLock held, Progress progress) {
		Record batch = published(undone);
		boolean internal = batch.get("audience").asString().equals(Audience.INTERNAL.name());
		Staging staging = new Staging(held, PREFIX + undone, held.base() + 1, internal, null);
		open(staging, undone, who, batch);
		this.steps.reached(PublishStep.OPENED);
		UndoWriter writer = new UndoWriter(staging, undone, this.transactions, this.pageSize);
		long statements = 0;
		for (int page = writer.takeBackStatements(); page > 0; page = writer.takeBackStatements()) {
			statements += page;
			progress.at(Stage.STAGING, statements, 0);
			this.steps.reached(PublishStep.STATEMENTS_STAGED);
		}
		for (int page = writer.liftWithdrawals(); page > 0; page = writer.liftWithdrawals()) {
			statements += page;
			progress.at(Stage.STAGING, statements, 0);
			this.steps.reached(PublishStep.STATEMENTS_STAGED);
		}
		while (writer.hideThings()) {
			this.steps.reached(PublishStep.ROWS_STAGED);
		}
		writer.restoreDescriptions();
		this.steps.reached(PublishStep.STAGED);
		Map<Audience, String> hashes = hash(staging, progress);
		progress.at(Stage.FLIPPING, 0, 1);
		new Flip(staging, this.transactions, this.steps, writer::flip).run(RowCounts.NONE, Map.of(), hashes);
		this.steps.reached(PublishStep.FLIPPED);
		progress.at(Stage.FLIPPING, 1, 1);
		return new Undone(staging.batch(), undone, staging.target(), statements, writer.hidden(), writer.restored(),
				writer.kept(), hashes.getOrDefault(Audience.PUBLIC, ""));
	}

	private Record published(String undone) {
		List<Record> found = this.transactions
			.get((tx) -> Transactions.rows(tx, UndoStatement.BATCH, Map.of("batch", undone)));
		if (found.isEmpty()) {
			throw new LoadingException(
					new Wording("没有批次“%s”。".formatted(undone), "There is no batch \"%s\".".formatted(undone)));
		}
		Record batch = found.get(0);
		String by = batch.get("withdrawnBy").asString("");
		if (!by.isEmpty()) {
			throw new LoadingException(new Wording("批次“%s”已由“%s”撤销。".formatted(undone, by),
					"Batch \"%s\" has been undone already, by \"%s\".".formatted(undone, by)));
		}
		if (!batch.get("status").asString().equals("published")) {
			throw new LoadingException(new Wording("批次“%s”没有发布过，无可撤销。".formatted(undone),
					"Batch \"%s\" was never published, so there is nothing to undo.".formatted(undone)));
		}
		return batch;
	}

	private void open(Staging staging, String undone, String who, Record batch) {
		String title = batch.get("title").asString();
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", staging.batch());
		properties.put("content", staging.batch());
		properties.put("title", "撤销“%s” / Undo of \"%s\"".formatted(title, title));
		properties.put("audience", batch.get("audience").asString());
		properties.put("who", who);
		properties.put("withoutRefused", false);
		properties.put("undoes", undone);
		this.transactions.run((tx) -> {
			staging.lock().beat(tx, Seat.PUBLISHER);
			staging.lock().noteBatch(tx, staging.batch());
			Transactions.run(tx, UndoStatement.OPEN, Map.of("batch", properties));
		});
	}

	private Map<Audience, String> hash(Staging staging, Progress progress) {
		SubjectHashes hashes = new SubjectHashes(staging, this.transactions);
		long done = 0;
		for (int page = hashes.hashPage(); page > 0; page = hashes.hashPage()) {
			done += page;
			progress.at(Stage.HASHING, done, 0);
			this.steps.reached(PublishStep.SUBJECTS_HASHED);
		}
		Map<Audience, String> ofState = hashes.hashState();
		this.steps.reached(PublishStep.HASHED);
		return ofState;
	}

	private void giveBack(HeldLock held, RuntimeException failure) {
		try {
			this.transactions.run(held::release);
		}
		catch (Neo4jException ex) {
			failure.addSuppressed(ex);
		}
	}

	/**
	 * What came of an undo.
	 *
	 * @param batch id of the batch that undoes
	 * @param undone id of the batch that readers see no more
	 * @param state the state it made
	 * @param statements how many statements and withdrawals were taken back
	 * @param hidden how many things nothing speaks of any more
	 * @param restored how many descriptions have their former value again
	 * @param kept what stays because something newer has been said
	 * @param hash the hash of all public figures of that state
	 */
	public record Undone(String batch, String undone, long state, long statements, long hidden, long restored,
			List<Finding> kept, String hash) {

		public Undone {
			kept = new ArrayList<>(kept);
		}

	}

}
