package parkgraph.service.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import parkgraph.kernel.KernelAccess;
import parkgraph.kernel.TemporaryKernel;
import parkgraph.loaders.store.Migrations;

/**
 * Fills the shared database with the hand-made graph, once, and points the service to it.
 */
final class FixtureStore implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		DatabaseOfTests.use(context, Loaded.ACCESS);
		DatabaseOfTests.withoutSnapshots(context);
	}

	/**
	 * The JVM loads this class, and with it the graph, once.
	 */
	private static final class Loaded {

		static final KernelAccess ACCESS = load(TemporaryKernel.shared());

		private static KernelAccess load(KernelAccess access) {
			try (Driver driver = GraphDatabase.driver(access.uri(), AuthTokens.basic(access.user(), access.password()));
					Session session = driver.session()) {
				new Migrations(driver).apply();
				Stream.of("fixture.cypher", "explorer.cypher")
					.flatMap((file) -> Stream.of(text(file).split(";\\s*\\n")))
					.filter((statement) -> !statement.isBlank())
					.forEach((statement) -> session.run(statement).consume());
			}
			return access;
		}

		private static String text(String file) {
			try (InputStream in = FixtureStore.class.getResourceAsStream(file)) {
				if (in == null) {
					throw new IllegalStateException("No test file on the class path: " + file);
				}
				return new String(in.readAllBytes(), StandardCharsets.UTF_8);
			}
			catch (IOException ex) {
				throw new UncheckedIOException("Cannot read the test file " + file, ex);
			}
		}

	}

}
