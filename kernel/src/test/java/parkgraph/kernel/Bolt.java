package parkgraph.kernel;

import java.util.Map;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * Drivers for the tests of this module.
 */
final class Bolt {

	private Bolt() {
	}

	static Driver driver(KernelAccess access) {
		return driver(access, access.password());
	}

	static Driver driver(KernelAccess access, String password) {
		return GraphDatabase.driver(access.uri(), AuthTokens.basic(access.user(), password));
	}

	static long count(KernelAccess access, String label) {
		try (Driver driver = driver(access)) {
			return driver.executableQuery("MATCH (n:$($label)) RETURN count(n) AS count")
				.withParameters(Map.of("label", label))
				.execute()
				.records()
				.get(0)
				.get("count")
				.asLong();
		}
	}

}
