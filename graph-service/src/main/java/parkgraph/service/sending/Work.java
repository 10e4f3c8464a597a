package parkgraph.service.sending;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * Something being done to a batch: how far it is, for everybody who wants to know, and
 * what comes of it.
 */
final class Work {

	private final CompletableFuture<Draft> result = new CompletableFuture<>();

	private final Sinks.Many<BatchProgress> steps = Sinks.many().replay().latest();

	private BatchProgress now;

	private final @Nullable String publisher;

	/**
	 * Work that has been asked for.
	 * @param begun its first step
	 * @param publisher for whom something is published or taken back; null for a check
	 */
	Work(BatchProgress begun, @Nullable String publisher) {
		this.now = begun;
		this.publisher = publisher;
		this.steps.tryEmitNext(begun);
	}

	/** For whom something is published or taken back; empty for a check. */
	Optional<String> publisher() {
		return Optional.ofNullable(this.publisher);
	}

	/** Tells of a step, unless it is the one that was told last. */
	synchronized void at(BatchProgress step) {
		if (!step.equals(this.now)) {
			this.now = step;
			this.steps.tryEmitNext(step);
		}
	}

	synchronized void ended(Draft draft) {
		at(BatchProgress.ended(draft.status()));
		this.steps.tryEmitComplete();
		this.result.complete(draft);
	}

	synchronized void failed(RuntimeException reason, Draft draft) {
		at(BatchProgress.ended(draft.status()));
		this.steps.tryEmitComplete();
		this.result.completeExceptionally(reason);
	}

	synchronized BatchProgress now() {
		return this.now;
	}

	/** All steps from the present one on, to the end. */
	Flux<BatchProgress> steps() {
		return this.steps.asFlux();
	}

	CompletableFuture<Draft> result() {
		return this.result;
	}

}
