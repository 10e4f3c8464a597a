package parkgraph.service.sparql;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;

import parkgraph.rdf.snapshot.SnapshotStore;
import parkgraph.service.database.DatabaseStartup;

/**
 * Looks for new states and has their snapshots built, on a thread of its own. States that
 * were published while one was being built become one build: that of the newest. Looking
 * sees publications of other processes too.
 */
final class SnapshotRefresh implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(SnapshotRefresh.class);

	private static final int SECONDS_BETWEEN_LOOKS = 2;

	/** After failures it waits longer and longer, but no longer than this many looks. */
	private static final int MOST_LOOKS_LEFT_OUT = 128;

	private final PublishedStates states;

	private final SnapshotStore snapshots;

	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread made = new Thread(task, "sparql-snapshots");
		made.setDaemon(true);
		return made;
	});

	private PublishedStates.@Nullable Wanted built;

	private @Nullable Future<?> looking;

	private int failures;

	private int leaveOut;

	private volatile boolean closing;

	SnapshotRefresh(PublishedStates states, SnapshotStore snapshots) {
		this.states = states;
		this.snapshots = snapshots;
	}

	@EventListener(DatabaseStartup.Started.class)
	void start() {
		this.looking = this.thread.scheduleWithFixedDelay(this::look, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
	}

	private void look() {
		if (this.leaveOut > 0) {
			this.leaveOut--;
			return;
		}
		try {
			refresh();
			this.failures = 0;
		}
		catch (RuntimeException ex) {
			this.leaveOut = Math.min(1 << Math.min(this.failures++, 16), MOST_LOOKS_LEFT_OUT);
			// A service that ends gives its build up, which is no trouble of anybody's.
			if (!this.closing) {
				log.warn("SPARQL 快照未能建成，稍后再试：{} / The snapshot for SPARQL could not be built; it is tried again: {}",
						ex.getMessage(), ex.getMessage());
			}
			log.debug("The snapshot could not be built", ex);
		}
	}

	/** Brings the snapshots up to the newest state, and returns when they are. */
	synchronized void refresh() {
		PublishedStates.Wanted wanted = this.states.wanted();
		if (wanted.newest() > 0 && !wanted.equals(this.built)) {
			this.snapshots.keep(wanted.newest(), wanted.released());
			this.built = wanted;
			log.info("SPARQL 现可查询状态 {} / SPARQL asks state {}", wanted.newest(), wanted.newest());
		}
	}

	/** A build that is under way is given up; the next start sweeps what it left. */
	@Override
	public void close() {
		this.closing = true;
		if (this.looking != null) {
			this.looking.cancel(true);
		}
		this.thread.shutdownNow();
	}

}
