package parkgraph.rdf.testing;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

import parkgraph.kernel.KernelAccess;
import parkgraph.kernel.TemporaryKernel;
import parkgraph.loaders.FirstLoad;
import parkgraph.loaders.batch.BatchReader;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.publish.Publisher;
import parkgraph.loaders.store.Migrations;

/**
 * The one embedded database of a test run, filled as its users fill it.
 */
public final class GraphStore {

	private static final Driver DRIVER = open();

	private GraphStore() {
	}

	public static Driver driver() {
		return DRIVER;
	}

	/** The public facts alone, as state 1. */
	public static void renew() {
		try (Session session = DRIVER.session()) {
			session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS").consume();
		}
		new Migrations(DRIVER).apply();
		FirstLoad.ofFacts(DRIVER).run(Progress.UNHEARD);
	}

	/** Filled only if nobody has filled it yet. */
	public static void facts() {
		try (Session session = DRIVER.session()) {
			if (session.run("MATCH (store:Store) WHERE store.state = 1 RETURN store.id AS id ORDER BY id")
				.list()
				.isEmpty()) {
				renew();
			}
		}
	}

	/** Makes one state more. */
	public static void publish(BatchReader batch) {
		new Publisher(DRIVER).publish(batch, Progress.UNHEARD);
	}

	private static Driver open() {
		KernelAccess kernel = TemporaryKernel.shared();
		Driver driver = GraphDatabase.driver(kernel.uri(), AuthTokens.basic(kernel.user(), kernel.password()));
		Runtime.getRuntime().addShutdownHook(new Thread(driver::close, "test-driver"));
		return driver;
	}

}
