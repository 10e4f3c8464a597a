package parkgraph.service.sparql;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Values;

import parkgraph.queries.CypherStatement;
import parkgraph.queries.LoadStatement;
import parkgraph.queries.ReleaseStatement;
import parkgraph.queries.StateStatement;

/**
 * Which states there are, looked up again and again beside the requests and not counted
 * among their statements.
 */
final class PublishedStates {

	private static final SessionConfig READ = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	private static final int ENOUGH_OF_A_HASH = 16;

	private final Driver driver;

	PublishedStates(Driver driver) {
		this.driver = driver;
	}

	/** The newest state and those of releases. */
	Wanted wanted() {
		long newest = rows(StateStatement.CURRENT, Map.of(), (row) -> row.get("state").asLong()).stream()
			.findFirst()
			.orElse(0L);
		Map<String, @Nullable Object> all = new HashMap<>(Collections.singletonMap("name", null));
		all.put("state", newest);
		return new Wanted(newest, rows(ReleaseStatement.LIST, all, (row) -> row.get("number").asLong()).stream()
			.collect(Collectors.toUnmodifiableSet()));
	}

	/** The beginning of the hash of what the public may see of a state. */
	String hash(long state) {
		return rows(LoadStatement.HASH_OF_STATE, Map.of("state", state, "audience", "PUBLIC"),
				(row) -> row.get("hash").asString())
			.stream()
			.map((hash) -> hash.substring(0, Math.min(hash.length(), ENOUGH_OF_A_HASH)))
			.findFirst()
			.orElse("none");
	}

	private <T> List<T> rows(CypherStatement statement, Map<String, ? extends @Nullable Object> parameters,
			Function<Record, T> row) {
		try (Session session = this.driver.session(READ)) {
			return session.executeRead((tx) -> tx.run(statement.text(), Values.value(parameters)).list(row));
		}
	}

	/**
	 * States that SPARQL can ask.
	 *
	 * @param newest the newest, 0 for an empty store
	 * @param released those of releases
	 */
	record Wanted(long newest, Set<Long> released) {
	}

}
