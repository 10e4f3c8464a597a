package parkgraph.rdf.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

import parkgraph.queries.CypherStatement;
import parkgraph.queries.ExportStatement;

/**
 * Reads one state as the public sees it.
 */
final class StateReader {

	private final Session session;

	private final long state;

	private final List<String> internalBatches;

	StateReader(Session session, long state) {
		this.session = session;
		this.state = state;
		this.internalBatches = list(ExportStatement.INTERNAL_BATCHES, Map.of(), (row) -> row.get("id").asString());
	}

	/** What an index of things or statements says about a range. */
	Optional<KeySpan> span(CypherStatement statement, KeyRange range, int most) {
		return list(statement, Map.of("from", range.from(), "before", range.before(), "most", most),
				(row) -> new KeySpan(row.get("found").asLong(), row.get("first").asString(),
						row.get("last").asString()))
			.stream()
			.findFirst();
	}

	/** The rows of a range, one at a time. */
	void each(CypherStatement statement, KeyRange range, Consumer<Record> row) {
		run(statement, Map.of("from", range.from(), "before", range.before()), row);
	}

	<T> List<T> list(CypherStatement statement, Map<String, Object> parameters, Function<Record, T> row) {
		return this.session.run(statement.text(), all(parameters)).list(row);
	}

	private void run(CypherStatement statement, Map<String, Object> parameters, Consumer<Record> row) {
		this.session.run(statement.text(), all(parameters)).forEachRemaining(row);
	}

	private Map<String, Object> all(Map<String, Object> parameters) {
		Map<String, Object> all = new HashMap<>(parameters);
		all.put("state", this.state);
		all.put("internal", false);
		if (this.internalBatches != null) {
			all.put("internalBatches", this.internalBatches);
		}
		return all;
	}

}
