package parkgraph.service.database;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Ends the database after everything that uses it: the lowest phase is stopped last, when
 * requests are drained and the driver is closed.
 */
@Component
class DatabaseLifecycle implements SmartLifecycle {

	private final Database database;

	private volatile boolean running;

	DatabaseLifecycle(Database database) {
		this.database = database;
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		this.database.close();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return Integer.MIN_VALUE;
	}

}
