package parkgraph.service.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import parkgraph.kernel.KernelAccess;
import parkgraph.rdf.export.QuadSource;
import parkgraph.service.DataFolder;
import parkgraph.service.database.Database;
import parkgraph.service.database.RemoteDatabase;

/**
 * Points a service to a database that outlives it.
 */
final class DatabaseOfTests {

	private static final Path FOLDER = temporary();

	private DatabaseOfTests() {
	}

	private static Path temporary() {
		try {
			Path folder = Files.createTempDirectory("parkgraph-tests");
			Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("No folder for tests", ex);
		}
	}

	/** A store's snapshots are its own. */
	private static Path folder(KernelAccess access) {
		try {
			return Files.createDirectories(FOLDER.resolve("store-" + access.uri().getPort()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("No folder for a store of tests", ex);
		}
	}

	static void use(ConfigurableApplicationContext context, KernelAccess access) {
		Database database = new RemoteDatabase(access.uri().toString(), access.user(), access.password());
		context.getBeanFactory().registerSingleton("graphDatabase", database);
		context.getBeanFactory().registerSingleton("dataFolder", new DataFolder(folder(access)));
		// A machine that builds several things at once may need long for a first plan.
		TestPropertyValues.of(Map.of("spring.neo4j.uri", database.uri(), "spring.neo4j.authentication.username",
				database.user(), "spring.neo4j.authentication.password", database.password(),
				"parkgraph.database.query-timeout", "5m", "parkgraph.limits.time", "10m"))
			.applyTo(context);
	}

	/** Nobody asks this store by SPARQL: its snapshots cost nothing and hold nothing. */
	static void withoutSnapshots(ConfigurableApplicationContext context) {
		QuadSource nothing = (state, sink) -> {
			sink.start();
			sink.finish();
		};
		context.getBeanFactory().registerSingleton("quadSource", nothing);
	}

}
