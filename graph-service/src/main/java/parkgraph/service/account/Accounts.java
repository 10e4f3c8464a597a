package parkgraph.service.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import parkgraph.ontology.wording.Wording;
import parkgraph.queries.AccountStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;
import parkgraph.service.node.NodeSource;
import parkgraph.service.paging.Connection;
import parkgraph.service.paging.Cursor;
import parkgraph.service.paging.Page;
import parkgraph.service.problem.ClientProblem;

/**
 * Batches, and what became of each row of their files.
 */
@Component
class Accounts implements NodeSource {

	private static final String BATCHES = "batches";

	private static final String ROWS = "rows";

	private final GraphReader reader;

	Accounts(GraphReader reader) {
		this.reader = reader;
	}

	Connection<Batch> batches(Page page, View view) {
		Long after = page.afterIn(BATCHES).map((cursor) -> cursor.number(0)).orElse(null);
		return Connection.of(read(null, after, page.oneMore(), view), page,
				(batch) -> Cursor.of(BATCHES, Integer.toString(batch.state())),
				() -> this.reader.one(AccountStatement.BATCH_COUNT, view, Map.of(), (row) -> row.get("total").asInt())
					.orElse(0));
	}

	private List<Batch> read(@Nullable List<String> ids, @Nullable Long after, int first, View view) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("ids", ids);
		parameters.put("after", after);
		parameters.put("first", first);
		return this.reader.list(AccountStatement.BATCHES, view, parameters, (row) -> Batch.of(row.get("batch"), view));
	}

	Map<Batch, List<BatchFile>> files(List<Batch> batches) {
		Map<String, List<BatchFile>> files = this.reader
			.list(AccountStatement.FILES, batches.get(0).view(),
					Map.of("batches", batches.stream().map(Batch::key).toList()),
					(row) -> Map.entry(row.get("batch").asString(), BatchFile.of(row.get("file"))))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		return batches.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (batch) -> files.getOrDefault(batch.key(), List.of())));
	}

	Connection<AccountedRow> rows(@Nullable String batch, @Nullable String file, @Nullable RowOutcome outcome,
			Page page, View view) {
		Batch of = (batch == null) ? newest(view) : named(batch, view);
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("prefix", of.key() + "/" + ((file == null) ? "" : file + "/"));
		parameters.put("outcome", (outcome == null) ? null : outcome.name());
		Map<String, Object> paged = new HashMap<>(parameters);
		paged.put("afterFile", page.afterIn(ROWS).map((cursor) -> cursor.text(0)).orElse(""));
		paged.put("afterRow", page.afterIn(ROWS).map((cursor) -> cursor.number(1)).orElse(0L));
		paged.put("first", page.oneMore());
		return Connection.of(this.reader.list(AccountStatement.ROWS, view, paged, AccountedRow::of), page,
				(row) -> Cursor.of(ROWS, row.file(), Integer.toString(row.row())),
				() -> this.reader.one(AccountStatement.ROW_COUNT, view, parameters, (row) -> row.get("total").asInt())
					.orElse(0));
	}

	private Batch newest(View view) {
		return read(null, null, 1, view).stream()
			.findFirst()
			.orElseThrow(() -> ClientProblem.notFound("NO_BATCH",
					new Wording("还没有发布任何批次。", "No batch has been published yet."), null));
	}

	private Batch named(String batch, View view) {
		String key = batch.startsWith("batch/") ? batch.substring("batch/".length()) : batch;
		return read(List.of(key), null, 1, view).stream()
			.findFirst()
			.orElseThrow(() -> ClientProblem.notFound("UNKNOWN_BATCH",
					new Wording("没有批次“%s”。".formatted(key), "There is no batch \"%s\".".formatted(key)),
					new Wording("用 batches 查看已发布的批次。", "Ask batches for those that are published.")));
	}

	@Override
	public String type() {
		return "batch";
	}

	@Override
	public Map<String, Batch> byKeys(List<String> keys, View view) {
		return read(keys, null, keys.size(), view).stream().collect(Collectors.toMap(Batch::key, Function.identity()));
	}

}
