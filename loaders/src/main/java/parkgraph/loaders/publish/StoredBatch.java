package parkgraph.loaders.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import parkgraph.loaders.batch.BatchHeader;
import parkgraph.loaders.batch.BatchHeader.FileHeader;
import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.BatchReader;
import parkgraph.loaders.batch.Erasure;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Finding.Outcome;
import parkgraph.loaders.batch.Finding.Severity;
import parkgraph.loaders.batch.Link;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.Thing;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.batch.Unlink;
import parkgraph.loaders.batch.Withdrawal;
import parkgraph.loaders.store.Transactions;
import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.figure.Trust;
import parkgraph.ontology.graph.Labels;
import parkgraph.queries.CypherStatement;
import parkgraph.queries.UndoStatement;

/**
 * A batch that was undone, read from the store instead of its files, so that it can be
 * published again. Its rows are held at once.
 */
final class StoredBatch implements BatchReader {

	private final Transactions transactions;

	private final String batch;

	private final BatchHeader header;

	private final ParsedCodes codes = new ParsedCodes();

	private StoredBatch(Transactions transactions, String batch, BatchHeader header) {
		this.transactions = transactions;
		this.batch = batch;
		this.header = header;
	}

	static StoredBatch of(Transactions transactions, String batch, String who) {
		Record stored = transactions
			.get((tx) -> tx.run(UndoStatement.STORED_FILES.text(), Map.of("batch", batch)).single());
		Value properties = stored.get("batch");
		List<FileHeader> files = stored.get("files").asList(StoredBatch::file);
		return new StoredBatch(transactions, batch,
				new BatchHeader(properties.get("title").asString(),
						Audience.valueOf(properties.get("audience").asString()), who, files,
						properties.get("withoutRefused").asBoolean(false),
						properties.get("statedFirst").asLong(properties.get("state").asLong(0)),
						properties.get("part").asString("")));
	}

	private static FileHeader file(Value file) {
		return new FileHeader(file.get("name").asString(), file.get("kind").asString(), file.get("sha256").asString(),
				file.get("rows").asLong(), file.get("origin").asString(), file.get("licence").asString());
	}

	@Override
	public BatchHeader header() {
		return this.header;
	}

	/**
	 * Rows that bring things first and in their old order, for others refer to them.
	 */
	@Override
	public void read(Consumer<BatchItem> items) {
		Map<String, List<BatchItem>> rows = new LinkedHashMap<>();
		each(UndoStatement.STORED_CHANGES, (row) -> add(rows, change(row.get("change"))));
		each(UndoStatement.STORED_STATEMENTS, (row) -> add(rows, statement(row)));
		each(UndoStatement.STORED_WITHDRAWALS, (row) -> add(rows, withdrawal(row.get("withdrawal"))));
		each(UndoStatement.STORED_FINDINGS, (row) -> add(rows, finding(row.get("finding"))));
		rows.values().forEach((row) -> row.forEach(items));
	}

	private void each(CypherStatement statement, Consumer<Record> consumer) {
		this.transactions.get((tx) -> Transactions.rows(tx, statement, Map.of("prefix", this.batch + "/")))
			.forEach(consumer);
	}

	private static void add(Map<String, List<BatchItem>> rows, BatchItem item) {
		rows.computeIfAbsent(item.origin().rowKey(), (row) -> new ArrayList<>(2)).add(item);
	}

	private static BatchItem change(Value change) {
		Origin origin = origin(change, null, 1);
		if (change.get("kind").asString().equals("linked")) {
			return new Link(change.get("label").asString(), ref(change.get("from").asString()),
					ref(change.get("to").asString()), origin);
		}
		if (change.get("kind").asString().equals("unlinked")) {
			return new Unlink(change.get("label").asString(), ref(change.get("from").asString()),
					ref(change.get("to").asString()), origin);
		}
		Value value = change.get("new");
		ThingRef thing = new ThingRef(change.get("label").asString(), change.get("key").asString());
		if (change.get("kind").asString().equals("changed") && value.isNull()) {
			return new Erasure(thing, change.get("property").asString(), origin);
		}
		return new Thing(thing, value.isNull() ? Map.of() : Map.of(change.get("property").asString(), value.asObject()),
				origin);
	}

	private static ThingRef ref(String text) {
		int slash = text.indexOf('/');
		return new ThingRef(text.substring(0, slash), text.substring(slash + 1));
	}

	private Stated statement(Record row) {
		Value stored = row.get("statement");
		List<String> hints = row.get("hints").asList(Value::asString);
		Value year = stored.get("year");
		Nature nature = Nature.valueOf(stored.get("nature").asString());
		return new Stated(new ThingRef(stored.get("subjectLabel").asString(), stored.get("subject").asString()),
				hints.isEmpty() ? null : new ThingRef(Labels.PARK, hints.get(0)), stored.get("indicator").asString(),
				stored.get("scope").asString(), stored.get("period").asString(), year.isNull() ? null : year.asInt(),
				StoredFigure.statement(stored, this.codes).mayCount(),
				new Bounds(stored.get("low").asLong(), stored.get("high").asLong()),
				stored.get("approximate").asBoolean(), stored.get("precision").asLong(), nature,
				Trust.valueOf(stored.get("trust").asString()), stored.get("source").asString(),
				stored.get("publishedOn").asString(null), print(stored),
				origin(stored, stored.get("cell").asString(null), stored.get("part").asInt()));
	}

	private static Withdrawal withdrawal(Value stored) {
		return new Withdrawal(new ThingRef(stored.get("subjectLabel").asString(), stored.get("subject").asString()),
				stored.get("indicator").asString(), stored.get("scope").asString(), stored.get("period").asString(),
				stored.get("year").isNull() ? null : stored.get("year").asInt(), stored.get("planned").asBoolean(),
				Withdrawal.Cause.valueOf(stored.get("cause").asString()), null, stored.get("namePrinted").asString(),
				stored.get("periodPrinted").asString(), stored.get("source").asString(),
				stored.get("reason").asString(null),
				origin(stored, stored.get("cell").asString(null), stored.get("part").asInt()));
	}

	private static Stated.Print print(Value stored) {
		return new Stated.Print(stored.get("printed").asString(), stored.get("indicatorPrinted").asString(),
				stored.get("namePrinted").asString(), stored.get("periodPrinted").asString(),
				stored.get("scopeNote").asString(null), stored.get("reason").asString(null));
	}

	private static Finding finding(Value stored) {
		return new Finding(origin(stored, stored.get("cell").asString(null), 1), stored.get("rule").asString(),
				Outcome.valueOf(stored.get("outcome").asString().toUpperCase(Locale.ROOT)), severity(stored),
				stored.get("found").asString(null), stored.get("zh").asString(), stored.get("en").asString(), 0);
	}

	/** Batches of earlier versions called a notice a note. */
	private static Severity severity(Value stored) {
		String severity = stored.get("severity").asString();
		return severity.equals("note") ? Severity.NOTICE : Severity.valueOf(severity.toUpperCase(Locale.ROOT));
	}

	private static Origin origin(Value stored, @Nullable String cell, int part) {
		return new Origin(stored.get("file").asString(), stored.get("sheet").asString(null), stored.get("row").asLong(),
				cell, part);
	}

}
