package parkgraph.service.database;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings the database to where questions can be answered, beside the web server, which
 * says 503 meanwhile: waits for it, then runs every start task.
 */
@Component
public class DatabaseStartup implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(DatabaseStartup.class);

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Database database;

	private final Driver driver;

	private final Readiness readiness;

	private final List<StartTask> tasks;

	private final ApplicationEventPublisher events;

	private @Nullable Thread worker;

	DatabaseStartup(Database database, Driver driver, Readiness readiness, List<StartTask> tasks,
			ApplicationEventPublisher events) {
		this.database = database;
		this.driver = driver;
		this.readiness = readiness;
		this.tasks = tasks.stream().sorted(Comparator.comparing(StartTask::step)).toList();
		this.events = events;
	}

	@Override
	public void start() {
		Thread thread = new Thread(this::prepare, "start");
		thread.setDaemon(true);
		this.worker = thread;
		thread.start();
	}

	private void prepare() {
		try {
			this.database.awaitReady(PATIENCE);
			this.driver.verifyConnectivity();
			for (StartTask task : this.tasks) {
				this.readiness.reached(task.step());
				task.run();
			}
			this.database.onTrouble(this.readiness);
			this.readiness.reached(StartStep.READY);
			this.events.publishEvent(new Started());
		}
		catch (RuntimeException ex) {
			log.debug("The start failed", ex);
			String line = line(ex);
			this.readiness.reached(StartStep.FAILED, line);
			this.events.publishEvent(new StartFailed(line));
		}
	}

	private static String line(RuntimeException ex) {
		String message = ex.getMessage();
		return (message != null) ? message : ex.getClass().getSimpleName();
	}

	@Override
	public void stop() {
		Thread running = this.worker;
		this.worker = null;
		if (running != null) {
			running.interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.worker != null;
	}

	/**
	 * Questions can be answered from now on.
	 */
	public record Started() {
	}

	/**
	 * They never will be.
	 *
	 * @param line one line about why
	 */
	public record StartFailed(String line) {
	}

}
