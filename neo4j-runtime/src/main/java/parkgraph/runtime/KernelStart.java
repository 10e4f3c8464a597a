package parkgraph.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.kernel.internal.Version;

import picocli.CommandLine;

/**
 * Brings the kernel from a directory, which may be empty, to where Bolt answers.
 */
final class KernelStart {

	private static final Duration AVAILABLE_WITHIN = Duration.ofMinutes(30);

	private KernelStart() {
	}

	/**
	 * Starts it.
	 * @param launch where and how
	 * @return the kernel, answering, with its store locked until this process is gone
	 * @throws LaunchException if the store cannot be used
	 */
	static DatabaseManagementService start(Launch launch) throws IOException {
		StoreLock.takeForGood(launch);
		StoreRelease release = new StoreRelease(launch.home());
		release.check();
		Path conf = KernelSettings.write(launch);
		FirstStart first = FirstStart.begin(launch.home());
		if (first.isUnderWay()) {
			setInitialPassword(launch);
		}
		KernelLauncher.say("Starting Neo4j %s for process %d".formatted(Version.getNeo4jVersion(), launch.parent()));
		DatabaseManagementService kernel = new DatabaseManagementServiceBuilder(launch.home())
			.loadPropertiesFromFile(conf)
			.addDatabaseListener(new ExitOnPanic())
			.build();
		requireAvailable(kernel);
		first.finish();
		release.note();
		return kernel;
	}

	/**
	 * Bolt opens inside {@code build()}, so the password has to be there before. It is
	 * taken over when the user is made with the store; later starts would not look at it.
	 */
	private static void setInitialPassword(Launch launch) throws IOException {
		String password = Files.readString(launch.passwordFile(), StandardCharsets.US_ASCII).strip();
		Path home = launch.home();
		int exit = new CommandLine(new SetInitialPasswordCommand(new ExecutionContext(home, home.resolve("conf"))))
			.execute(password);
		if (exit != 0) {
			throw new LaunchException(LaunchFailure.OTHER, "Setting the password failed with code " + exit, null);
		}
	}

	/**
	 * The kernel comes up even when a database in it does not; then it knows the cause.
	 */
	private static void requireAvailable(DatabaseManagementService kernel) {
		GraphDatabaseAPI database = (GraphDatabaseAPI) kernel.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		DatabaseStateService states = database.getDependencyResolver().resolveDependency(DatabaseStateService.class);
		states.causeOfFailure(database.databaseId()).ifPresent((cause) -> {
			throw new LaunchException(LaunchFailure.of(cause), "The database did not start", cause);
		});
		if (!database.isAvailable(AVAILABLE_WITHIN.toMillis())) {
			throw new LaunchException(LaunchFailure.OTHER, "The database is not available", null);
		}
	}

	/**
	 * A database that has panicked serves nothing until it is started anew, and that is
	 * the owner's task.
	 */
	private static final class ExitOnPanic extends DatabaseEventListenerAdapter {

		@Override
		public void databasePanic(DatabaseEventContext context) {
			KernelLauncher.say("The database %s stopped itself".formatted(context.getDatabaseName()));
			// Not on the kernel's own thread, which the shutdown would wait for.
			new Thread(() -> System.exit(LaunchFailure.PANIC.exitCode()), "panic").start();
		}

	}

}
