package parkgraph.runtime;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

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
 * Runs the Neo4j kernel as a process of its own that lives as long as the pipe on its
 * standard input. Standard output carries one word, {@code ready}, once Bolt answers;
 * everything meant for people goes to standard error, which the owner sends to a file.
 */
public final class KernelLauncher {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final Duration AVAILABLE_WITHIN = Duration.ofMinutes(30);

	private final Launch launch;

	private KernelLauncher(Launch launch) {
		this.launch = launch;
	}

	/**
	 * Starts the database and stays until the pipe on standard input ends.
	 * @param args {@code name=value} each, see {@link Launch}
	 */
	public static void main(String... args) {
		PrintStream owner = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
		// Libraries that print must not speak to the owner.
		System.setOut(System.err);
		try {
			ParentPipe pipe = ParentPipe.watch(System.in, PATIENCE);
			new KernelLauncher(Launch.parse(args)).run(pipe, owner);
			System.exit(0);
		}
		catch (Throwable thrown) {
			say("Could not start the database");
			thrown.printStackTrace();
			System.exit(LaunchFailure.of(thrown).exitCode());
		}
	}

	private void run(ParentPipe pipe, PrintStream owner) throws IOException, InterruptedException {
		StoreLock.takeForGood(this.launch);
		StoreRelease release = new StoreRelease(this.launch.home());
		release.check();
		Path conf = KernelSettings.write(this.launch);
		FirstStart first = FirstStart.begin(this.launch.home());
		if (first.isUnderWay()) {
			setInitialPassword();
		}
		say("Starting Neo4j %s for process %d".formatted(Version.getNeo4jVersion(), this.launch.parent()));
		DatabaseManagementService kernel = new DatabaseManagementServiceBuilder(this.launch.home())
			.loadPropertiesFromFile(conf)
			.addDatabaseListener(new ExitOnPanic())
			.build();
		Runtime.getRuntime().addShutdownHook(new Thread(() -> shutDown(kernel), "shutdown"));
		requireAvailable(kernel);
		first.finish();
		release.note();
		say("Bolt listens on 127.0.0.1:" + this.launch.port());
		pipe.stopInOrderFromNowOn();
		owner.println("ready");
		pipe.awaitEnd();
	}

	/**
	 * Bolt opens inside {@code build()}, so the password has to be there before. It is
	 * taken over when the user is made with the store; later starts would not look at it.
	 */
	private void setInitialPassword() throws IOException {
		String password = Files.readString(this.launch.passwordFile(), StandardCharsets.US_ASCII).strip();
		Path home = this.launch.home();
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

	private static void shutDown(DatabaseManagementService kernel) {
		CountDownLatch done = new CountDownLatch(1);
		Thread limit = new Thread(() -> {
			try {
				if (!done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
					Runtime.getRuntime().halt(LaunchFailure.SHUTDOWN_CUT_OFF.exitCode());
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}, "shutdown-limit");
		limit.setDaemon(true);
		limit.start();
		kernel.shutdown();
		done.countDown();
		say("Stopped");
	}

	private static void say(String line) {
		System.err.println(Instant.now() + " " + line);
	}

	/**
	 * A database that has panicked serves nothing until it is started anew, and that is
	 * the owner's task.
	 */
	private static final class ExitOnPanic extends DatabaseEventListenerAdapter {

		@Override
		public void databasePanic(DatabaseEventContext context) {
			say("The database %s stopped itself".formatted(context.getDatabaseName()));
			// Not on the kernel's own thread, which the shutdown would wait for.
			new Thread(() -> System.exit(LaunchFailure.PANIC.exitCode()), "panic").start();
		}

	}

}
