package parkgraph.service.testing;

import java.util.Map;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;

import parkgraph.kernel.KernelAccess;
import parkgraph.service.database.Database;
import parkgraph.service.database.RemoteDatabase;

/**
 * Points a service to a database that outlives it.
 */
final class DatabaseOfTests {

	private DatabaseOfTests() {
	}

	static void use(ConfigurableApplicationContext context, KernelAccess access) {
		Database database = new RemoteDatabase(access.uri().toString(), access.user(), access.password());
		context.getBeanFactory().registerSingleton("graphDatabase", database);
		// A machine that builds several things at once may need long for a first plan.
		TestPropertyValues.of(Map.of("spring.neo4j.uri", database.uri(), "spring.neo4j.authentication.username",
				database.user(), "spring.neo4j.authentication.password", database.password(),
				"parkgraph.database.query-timeout", "5m", "parkgraph.limits.time", "10m"))
			.applyTo(context);
	}

}
