package parkgraph.kernel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Remembers the states it is told and waits for the next of a kind.
 */
final class RecordedStates implements Consumer<KernelState> {

	private static final Duration LIMIT = Duration.ofMinutes(2);

	private final BlockingQueue<KernelState> told = new LinkedBlockingQueue<>();

	@Override
	public void accept(KernelState state) {
		this.told.add(state);
	}

	KernelState next() throws InterruptedException {
		KernelState next = this.told.poll(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
		assertThat(next).as("a change of state within %s", LIMIT).isNotNull();
		return next;
	}

	List<KernelState> rest() {
		List<KernelState> rest = new ArrayList<>();
		this.told.drainTo(rest);
		return rest;
	}

}
