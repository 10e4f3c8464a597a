package parkgraph.benchmarks;

import java.nio.file.Path;
import java.util.List;

import org.neo4j.driver.Session;
import parkgraph.benchmarks.StoreCopy.Load;

/**
 * All relationships of one type between things, or from parks to statements that are
 * hints for them, as rows of a file.
 */
final class CopiedLinks {

	private static final String HINT = "HINTED_BY";

	private CopiedLinks() {
	}

	static Load export(String type, Store store, Path directory) {
		Path file = directory.resolve(type + ".csv");
		String to = type.equals(HINT) ? "to.id" : "to.ref";
		try (CopyFile copy = new CopyFile(file, List.of("from", "to", "batch"));
				Session session = store.driver().session()) {
			session
				.run("MATCH (from)-[link:%s]->(to) RETURN from.ref AS from, %s AS to, link.batch AS batch"
					.formatted(type, to))
				.forEachRemaining(
						(row) -> copy.add((column) -> row.get(column).isNull() ? null : row.get(column).asString()));
		}
		String end = type.equals(HINT) ? "MATCH (to:Observation {id: row.to})" : "MATCH (to:Thing {ref: row.to})";
		return Load.of(file, "MATCH (from:Thing {ref: row.from}) " + end
				+ " MERGE (from)-[link:%s]->(to) SET link.batch = row.batch".formatted(type));
	}

}
