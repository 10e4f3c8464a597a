package parkgraph.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Session;

/**
 * The content of a store as CSV files, and the statements that make the same nodes,
 * relationships and properties of them in a store with the same indexes.
 */
final class StoreCopy {

	/** What a fresh store has already. */
	private static final List<String> THERE_ALREADY = List.of("Store", "PublishLock", "Migration");

	private final List<Load> loads;

	private StoreCopy(List<Load> loads) {
		this.loads = loads;
	}

	static StoreCopy export(Store store, Path directory) {
		try {
			Files.createDirectories(directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot make the directory " + directory, ex);
		}
		Map<String, String> keys = keys(store);
		List<Load> loads = new ArrayList<>();
		// Things first: what is said of them hangs on them.
		store
			.rows("MATCH (node) RETURN DISTINCT labels(node) AS labels ORDER BY 'Observation' IN labels, labels",
					Map.of())
			.stream()
			.map((row) -> row.get("labels").asList((label) -> label.asString()))
			.filter((labels) -> THERE_ALREADY.stream().noneMatch(labels::contains))
			.forEach((labels) -> loads.add(new CopiedNodes(labels, keys).export(store, directory)));
		store.rows("MATCH ()-[link]->() RETURN DISTINCT type(link) AS type ORDER BY type", Map.of())
			.stream()
			.map((row) -> row.get("type").asString())
			.filter((type) -> !type.equals("HAS"))
			.forEach((type) -> loads.add(CopiedLinks.export(type, store, directory)));
		return new StoreCopy(loads);
	}

	/** The property that is the key of each label. */
	private static Map<String, String> keys(Store store) {
		Map<String, String> keys = new HashMap<>();
		store.rows("SHOW CONSTRAINTS YIELD labelsOrTypes, properties", Map.of())
			.forEach((row) -> keys.put(row.get("labelsOrTypes").get(0).asString(),
					row.get("properties").get(0).asString()));
		return keys;
	}

	/** Runs all statements, five thousand rows to a transaction. */
	void loadInto(Store store) {
		try (Session session = store.driver().session()) {
			for (Load load : this.loads) {
				session.run(load.statement(), Map.of("file", load.file().toUri().toString())).consume();
			}
		}
	}

	/**
	 * One file and what makes nodes or relationships of it.
	 *
	 * @param file the file
	 * @param statement loads {@code $file}
	 */
	record Load(Path file, String statement) {

		/** Wraps what is done with one row, called {@code row}. */
		static Load of(Path file, String perRow) {
			return new Load(file, "LOAD CSV WITH HEADERS FROM $file AS row CALL (row) { " + perRow
					+ " } IN TRANSACTIONS OF 5000 ROWS");
		}

	}

}
