package parkgraph.loaders.publish;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Works on one window while the next is read: reading takes the loader's processor,
 * working on it mostly the database's. One window at a time is handed over, so heap stays
 * flat.
 */
final class WindowStage implements Consumer<List<BatchRow>>, AutoCloseable {

	private final ExecutorService thread = Executors.newSingleThreadExecutor((work) -> {
		Thread thread = new Thread(work, "row-writer");
		thread.setDaemon(true);
		return thread;
	});

	private final Consumer<List<BatchRow>> next;

	private final Running running = new Running();

	WindowStage(Consumer<List<BatchRow>> next) {
		this.next = next;
	}

	/**
	 * Hands a window over once the one before is done; throws what went wrong with that.
	 */
	@Override
	public void accept(List<BatchRow> window) {
		await();
		this.running.is(CompletableFuture.runAsync(() -> this.next.accept(window), this.thread));
	}

	/** Waits until everything handed over is done. */
	void await() {
		this.running.await();
	}

	/** Lets what has begun come to its end, so that nothing happens behind our back. */
	@Override
	public void close() {
		this.thread.shutdown();
		this.running.settle();
	}

}
