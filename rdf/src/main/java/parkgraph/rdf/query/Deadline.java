package parkgraph.rdf.query;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.jena.query.QueryCancelledException;

/**
 * When a query's time is up. Jena looks at its signal only between rows; what works long
 * inside one row asks here.
 */
final class Deadline {

	private final long end;

	/** What Jena looks at between rows. */
	private final AtomicBoolean signal = new AtomicBoolean();

	private volatile boolean memory;

	private Deadline(long end) {
		this.end = end;
	}

	static Deadline in(Duration time) {
		return new Deadline(System.nanoTime() + time.toNanos());
	}

	/** Ends the time now, because memory runs short. */
	void outOfMemory() {
		this.memory = true;
		stop();
	}

	/** Asks Jena to stop, wherever it is. */
	void stop() {
		this.signal.set(true);
	}

	AtomicBoolean signal() {
		return this.signal;
	}

	boolean wasMemory() {
		return this.memory;
	}

	boolean isOver() {
		return this.memory || System.nanoTime() - this.end > 0;
	}

	/** Throws what Jena throws when a query is stopped, if it is to be stopped. */
	void check() {
		if (isOver()) {
			throw new QueryCancelledException();
		}
	}

}
