package parkgraph.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;
import parkgraph.benchmarks.StoreCopy.Load;

/**
 * All nodes with the same labels, as rows of a file.
 */
final class CopiedNodes {

	/** Column for the thing an observation is about. */
	private static final String SUBJECT = "_subject";

	private static final String SEPARATOR = "␟";

	private final List<String> labels;

	private final String keyLabel;

	private final String key;

	CopiedNodes(List<String> labels, Map<String, String> keys) {
		this.labels = labels;
		this.keyLabel = labels.stream()
			.filter((label) -> keys.containsKey(label) && !label.equals("Thing"))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No key for nodes with the labels " + labels));
		this.key = keys.getOrDefault(this.keyLabel, "id");
	}

	private boolean isObservation() {
		return this.labels.contains("Observation");
	}

	Load export(Store store, Path directory) {
		Path file = directory.resolve(String.join("-", this.labels) + ".csv");
		Map<String, String> types = types(store);
		Set<String> columns = new TreeSet<>(types.keySet());
		if (isObservation()) {
			columns.add(SUBJECT);
		}
		try (CopyFile copy = new CopyFile(file, List.copyOf(columns)); Session session = store.driver().session()) {
			session.run(matching() + (isObservation() ? " MATCH (subject)-[:HAS]->(node)" : "")
					+ " RETURN properties(node) AS properties" + (isObservation() ? ", subject.ref AS subject" : ""))
				.forEachRemaining((row) -> copy.add((column) -> cell(row, column)));
		}
		return Load.of(file, statement(types));
	}

	private String matching() {
		return "MATCH (node:" + String.join(":", this.labels) + ") WHERE size(labels(node)) = " + this.labels.size();
	}

	/** The type of each property; all nodes of one kind agree on it. */
	private Map<String, String> types(Store store) {
		Map<String, String> types = new TreeMap<>();
		store
			.rows(matching() + " UNWIND keys(node) AS name"
					+ " RETURN name, head(collect(DISTINCT valueType(node[name]))) AS type", Map.of())
			.forEach((row) -> types.put(row.get("name").asString(), row.get("type").asString()));
		return types;
	}

	private static @Nullable String cell(Record row, String column) {
		if (column.equals(SUBJECT)) {
			return row.get("subject").asString();
		}
		Value value = row.get("properties").get(column);
		if (value.isNull()) {
			return null;
		}
		if (value.hasType(TypeSystem.getDefault().LIST())) {
			return value.asList(Value::asString).stream().collect(Collectors.joining(SEPARATOR));
		}
		return String.valueOf(value.asObject());
	}

	private String statement(Map<String, String> types) {
		StringBuilder statement = new StringBuilder(
				"MERGE (node:%s {%s: row.`%s`})".formatted(this.keyLabel, this.key, this.key));
		String more = this.labels.stream()
			.filter((label) -> !label.equals(this.keyLabel))
			.map((label) -> ":" + label)
			.collect(Collectors.joining());
		String properties = types.entrySet()
			.stream()
			.map((property) -> "`%s`: %s".formatted(property.getKey(), read(property.getKey(), property.getValue())))
			.collect(Collectors.joining(", "));
		statement.append(" SET node += {").append(properties).append('}');
		if (!more.isEmpty()) {
			statement.append(", node").append(more);
		}
		if (isObservation()) {
			statement.append(" WITH node, row MATCH (subject:Thing {ref: row.`" + SUBJECT
					+ "`}) MERGE (subject)-[:HAS]->(node)");
		}
		return statement.toString();
	}

	private static String read(String property, String type) {
		String cell = "row.`" + property + "`";
		String plain = type.replace(" NOT NULL", "");
		return switch (plain) {
			case "INTEGER" -> "toInteger(" + cell + ")";
			case "FLOAT" -> "toFloat(" + cell + ")";
			case "BOOLEAN" -> "toBoolean(" + cell + ")";
			case "STRING" -> cell;
			case "ZONED DATETIME" -> "datetime(" + cell + ")";
			default -> {
				if (!plain.startsWith("LIST<STRING")) {
					throw new IllegalStateException("No way to read a %s from a file".formatted(type));
				}
				yield "split(" + cell + ", '" + SEPARATOR + "')";
			}
		};
	}

}
