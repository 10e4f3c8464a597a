package parkgraph.runtime;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.neo4j.dbms.api.DatabaseManagementService;

/**
 * Runs the Neo4j kernel as a process of its own that lives as long as the pipe on its
 * standard input. Standard output carries one word, {@code ready}, once Bolt answers;
 * everything meant for people goes to standard error, which the owner sends to a file.
 */
public final class KernelLauncher {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

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
		DatabaseManagementService kernel = KernelStart.start(this.launch);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> shutDown(kernel), "shutdown"));
		say("Bolt listens on 127.0.0.1:" + this.launch.port());
		pipe.stopInOrderFromNowOn();
		owner.println("ready");
		pipe.awaitEnd();
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

	static void say(String line) {
		System.err.println(Instant.now() + " " + line);
	}

}
