package parkgraph.loaders.testing;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

import parkgraph.kernel.KernelAccess;
import parkgraph.kernel.TemporaryKernel;
import parkgraph.loaders.store.Migrations;

/**
 * The one embedded database of a test run, empty and migrated before each test; or
 * another that a test looks after itself.
 */
public final class TestStore implements BeforeEachCallback {

	private final Supplier<Driver> driver;

	/** The one of the test run. */
	public TestStore() {
		this(() -> Shared.DRIVER);
	}

	private TestStore(Supplier<Driver> driver) {
		this.driver = driver;
	}

	/** Another one, seen through a driver that the caller closes. */
	public static TestStore behind(Driver driver) {
		return new TestStore(() -> driver);
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		renew();
	}

	/** An empty store of today's shape. */
	public void renew() {
		clear();
		new Migrations(driver()).apply();
	}

	public Driver driver() {
		return this.driver.get();
	}

	/** Nothing is left but keys and indexes. */
	public void clear() {
		try (Session session = driver().session()) {
			session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS").consume();
		}
	}

	public List<Record> rows(String cypher, Map<String, Object> parameters) {
		return driver().executableQuery(cypher).withParameters(parameters).execute().records();
	}

	public List<Record> rows(String cypher) {
		return rows(cypher, Map.of());
	}

	public void run(String cypher) {
		rows(cypher);
	}

	/** The only value of the only row. */
	public long number(String cypher) {
		return rows(cypher).get(0).get(0).asLong();
	}

	/** What a statement lists in its first column. */
	public List<String> texts(String cypher) {
		return rows(cypher).stream().map((row) -> row.get(0).asString()).toList();
	}

	/**
	 * Opened with the first test that asks, closed when the JVM ends.
	 */
	private static final class Shared {

		static final Driver DRIVER = open();

		private static Driver open() {
			KernelAccess kernel = TemporaryKernel.shared();
			Driver driver = GraphDatabase.driver(kernel.uri(), AuthTokens.basic(kernel.user(), kernel.password()));
			Runtime.getRuntime().addShutdownHook(new Thread(driver::close, "test-driver"));
			return driver;
		}

	}

}
