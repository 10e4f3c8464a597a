package parkgraph.loaders.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.store.Transactions;
import parkgraph.queries.LoadStatement;

/**
 * Stages findings, numbered within their row.
 */
final class FindingWrites {

	private final Staging staging;

	private final List<Map<String, Object>> findings = new ArrayList<>();

	private final Map<String, Integer> perRow;

	FindingWrites(Staging staging) {
		this(staging, new HashMap<>());
	}

	/**
	 * Findings about rows of which others may have told before.
	 * @param staging the batch
	 * @param perRow how many each row has already
	 */
	FindingWrites(Staging staging, Map<String, Integer> perRow) {
		this.staging = staging;
		this.perRow = perRow;
	}

	void add(Finding finding) {
		Origin origin = finding.origin();
		int number = this.perRow.merge(origin.rowKey(), 1, Integer::sum);
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", this.staging.prefix() + origin.rowKey() + "/" + number);
		properties.put("batch", this.staging.batch());
		properties.put("file", origin.file());
		properties.put("row", origin.row());
		putIfPresent(properties, "sheet", origin.sheet());
		putIfPresent(properties, "cell", origin.cell());
		properties.put("rule", finding.rule());
		properties.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
		properties.put("outcome", finding.outcome().name().toLowerCase(Locale.ROOT));
		putIfPresent(properties, "found", finding.found());
		properties.put("zh", finding.zh());
		properties.put("en", finding.en());
		this.findings.add(properties);
	}

	private static void putIfPresent(Map<String, Object> properties, String name, @Nullable Object value) {
		if (value != null) {
			properties.put(name, value);
		}
	}

	void write(TransactionContext tx) {
		Transactions.runForAll(tx, LoadStatement.CREATE_FINDINGS, "findings", this.findings, Map.of());
	}

}
