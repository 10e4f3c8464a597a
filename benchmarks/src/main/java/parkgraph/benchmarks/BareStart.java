package parkgraph.benchmarks;

import java.nio.file.Path;
import java.time.Duration;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import parkgraph.kernel.DataDirectory;
import parkgraph.kernel.EmbeddedKernel;
import parkgraph.kernel.KernelAccess;
import parkgraph.kernel.KernelOptions;

/**
 * A program that starts the database from a directory of jars, asks it one thing, says so
 * and waits to be ended: the least a start can take.
 */
final class BareStart {

	/** What it says when it has its answer. */
	static final String ANSWERED = "answered";

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private BareStart() {
	}

	public static void main(String[] arguments) throws InterruptedException {
		EmbeddedKernel kernel = EmbeddedKernel.start(DataDirectory.at(Path.of(arguments[0])),
				KernelOptions.defaults().withJars(Path.of(arguments[1])));
		Runtime.getRuntime().addShutdownHook(new Thread(kernel::close));
		kernel.awaitReady(PATIENCE);
		KernelAccess access = kernel.access();
		try (Driver driver = GraphDatabase.driver(access.uri(), AuthTokens.basic(access.user(), access.password()));
				Session session = driver.session()) {
			session.run("RETURN 1").consume();
			System.out.println(ANSWERED);
		}
		Thread.currentThread().join();
	}

}
