package parkgraph.loaders.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import parkgraph.loaders.batch.Stated;
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
	 * @param window its statements
	 * @param seenSubjects those subjects that were there before
	 */
	void write(long number, List<Stated> window, Set<String> seenSubjects) {
		List<List<Stated>> shares = shares(window);
		await();
		this.running.is(CompletableFuture.allOf(start(0, number, shares, seenSubjects),
				start(1, number, shares, seenSubjects)));
	}

	private CompletableFuture<Void> start(int writer, long number, List<List<Stated>> shares,
			Set<String> seenSubjects) {
		List<Stated> share = shares.get(writer);
		if (share.isEmpty()) {
			return CompletableFuture.completedFuture(null);
		}
		return CompletableFuture.runAsync(() -> {
			this.writers.get(writer).write(number, share, seenSubjects);
			this.steps.reached(PublishStep.STATEMENTS_STAGED);
		}, this.threads);
	}

	private static List<List<Stated>> shares(List<Stated> window) {
		List<List<Stated>> shares = List.of(new ArrayList<>(), new ArrayList<>());
		for (Stated stated : window) {
			shares.get((int) (HashedSet.hash(stated.subject().ref()) & 1)).add(stated);
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
