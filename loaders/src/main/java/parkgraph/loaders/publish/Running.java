package parkgraph.loaders.publish;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Work that goes on beside its owner, one piece at a time.
 */
final class Running {

	private CompletableFuture<Void> work = CompletableFuture.completedFuture(null);

	/** Takes on the next piece; the one before must have been waited for. */
	void is(CompletableFuture<Void> next) {
		this.work = next;
	}

	/** Waits for its end; throws what it threw. */
	void await() {
		try {
			this.work.join();
		}
		catch (CompletionException ex) {
			Throwable cause = ex.getCause();
			if (cause instanceof RuntimeException failure) {
				throw failure;
			}
			if (cause instanceof Error failure) {
				throw failure;
			}
			throw ex;
		}
	}

	/** Waits for its end, however it ends. */
	void settle() {
		this.work.handle((done, failure) -> true).join();
	}

}
