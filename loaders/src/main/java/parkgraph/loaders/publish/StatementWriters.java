package parkgraph.loaders.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.batch.Withdrawal;
import parkgraph.loaders.store.Seat;
import parkgraph.loaders.store.Transactions;

/**
 * Two writers side by side, each with its own share of the subjects. While they write one
 * window, the next is read; no more than that waits, so heap stays flat.
 */
final class StatementWriters implements AutoCloseable {

	private static final List<Seat> SEATS = List.of(Seat.FIRST_WRITER, Seat.SECOND_WRITER);

	private final ExecutorService threads = Executors.newFixedThreadPool(SEATS.size(), (work) -> {
		Thread thread = new Thread(work, "statement-writer");
		thread.setDaemon(true);
		return thread;
	});

	private final List<StatementWriter> writers;

	private final PublishSteps steps;

	private final Running running = new Running();

	StatementWriters(Staging staging, Transactions transactions, PublishSteps steps) {
		this.writers = SEATS.stream().map((seat) -> new StatementWriter(staging, seat, transactions)).toList();
		this.steps = steps;
	}

	/**
	 * Hands a window of statements to the writers, once they are done with the one
	 * before.
	 * @param number number of the window
	 * @param window its statements and withdrawals, and those subjects that were there
	 * before
	 */
	void write(long number, StagedRows window) {
		List<List<Stated>> statements = shares(window.statements(), Stated::subject);
		List<List<Withdrawal>> withdrawals = shares(window.withdrawals(), Withdrawal::subject);
		await();
		this.running
			.is(CompletableFuture.allOf(start(0, number, statements.get(0), withdrawals.get(0), window.seenSubjects()),
					start(1, number, statements.get(1), withdrawals.get(1), window.seenSubjects())));
	}

	private CompletableFuture<Void> start(int writer, long number, List<Stated> statements,
			List<Withdrawal> withdrawals, Set<String> seenSubjects) {
		if (statements.isEmpty() && withdrawals.isEmpty()) {
			return CompletableFuture.completedFuture(null);
		}
		return CompletableFuture.runAsync(() -> {
			this.writers.get(writer).write(number, statements, withdrawals, seenSubjects);
			this.steps.reached(PublishStep.STATEMENTS_STAGED);
		}, this.threads);
	}

	private static <T> List<List<T>> shares(List<T> window, Function<T, ThingRef> subject) {
		List<List<T>> shares = List.of(new ArrayList<>(), new ArrayList<>());
		for (T said : window) {
			shares.get((int) (HashedSet.hash(subject.apply(said).ref()) & 1)).add(said);
		}
		return shares;
	}

	/** Waits until everything handed over is written. */
	void await() {
		this.running.await();
	}

	/**
	 * Lets a write that has begun come to its end, so that nothing happens behind our
	 * back.
	 */
	@Override
	public void close() {
		this.threads.shutdown();
		this.running.settle();
	}

}
