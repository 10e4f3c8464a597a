package parkgraph.kernel;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Asks again and again where the operating system tells nobody that something changed.
 */
final class Poll {

	private static final long PAUSE_MILLIS = 50;

	private Poll() {
	}

	/**
	 * Whether the condition came to hold within the limit.
	 */
	static <E extends Exception> boolean until(Duration limit, Condition<E> condition) throws E, InterruptedException {
		long deadline = System.nanoTime() + limit.toNanos();
		boolean holds = condition.holds();
		while (!holds && System.nanoTime() - deadline < 0) {
			TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
			holds = condition.holds();
		}
		return holds;
	}

	/**
	 * Something that may not hold yet, or can no longer be asked.
	 */
	@FunctionalInterface
	interface Condition<E extends Exception> {

		boolean holds() throws E;

	}

}
