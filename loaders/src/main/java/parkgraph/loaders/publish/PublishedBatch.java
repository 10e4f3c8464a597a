package parkgraph.loaders.publish;

import java.util.LinkedHashMap;
import java.util.Map;

import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.types.MapAccessor;

import parkgraph.loaders.batch.BatchHeader;
import parkgraph.loaders.store.Transactions;
import parkgraph.ontology.figure.Audience;
import parkgraph.queries.LoadStatement;

/**
 * What is known of a batch that was published before.
 */
final class PublishedBatch {

	private PublishedBatch() {
	}

	static Publication read(Transactions transactions, String batch, BatchHeader header) {
		return transactions.get((tx) -> {
			var row = tx.run(LoadStatement.BATCH.text(), Map.of("batch", batch)).single();
			long state = row.get("state").asLong();
			Map<String, RowCounts> files = files(tx, batch);
			Map<String, RowCounts> inReadingOrder = new LinkedHashMap<>();
			header.files()
				.forEach((file) -> inReadingOrder.put(file.name(), files.getOrDefault(file.name(), RowCounts.NONE)));
			return new Publication(batch, state, true, counts(row.get("account")), inReadingOrder, hash(tx, state));
		});
	}

	private static Map<String, RowCounts> files(TransactionContext tx, String batch) {
		Map<String, RowCounts> files = new LinkedHashMap<>();
		Transactions.rows(tx, LoadStatement.ACCOUNT_OF_FILES, Map.of("batch", batch))
			.forEach((file) -> files.put(file.get("name").asString(), counts(file)));
		return files;
	}

	private static String hash(TransactionContext tx, long state) {
		return tx.run(LoadStatement.HASH_OF_STATE.text(), Map.of("state", state, "audience", Audience.PUBLIC.name()))
			.single()
			.get("hash")
			.asString();
	}

	static RowCounts counts(MapAccessor account) {
		return new RowCounts(account.get("rows").asLong(), account.get("things").asLong(),
				account.get("observations").asLong(), account.get("textOnly").asLong(),
				account.get("refused").asLong());
	}

}
