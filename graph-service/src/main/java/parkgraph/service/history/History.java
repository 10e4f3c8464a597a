package parkgraph.service.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.wording.Wording;
import parkgraph.queries.HistoryStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;
import parkgraph.service.database.Views;
import parkgraph.service.history.Change.ChangingBatch;
import parkgraph.service.observation.Subjects;
import parkgraph.service.paging.Connection;
import parkgraph.service.paging.Cursor;
import parkgraph.service.paging.Page;
import parkgraph.service.problem.ClientProblem;

/**
 * Reads what was changed, as those see it who see everything.
 */
@Component
class History {

	private static final String LIST = "history";

	private final GraphReader reader;

	private final Views views;

	private final Subjects subjects;

	History(GraphReader reader, Views views, Subjects subjects) {
		this.reader = reader;
		this.views = views;
		this.subjects = subjects;
	}

	/** One more than the page is long, the newest first. */
	List<Change> ofSubject(String subject, Page page) {
		View view = view();
		Map<String, Object> parameters = after(page);
		parameters.put("subject", this.subjects.get(subject, view).key());
		return read(HistoryStatement.OF_SUBJECT, parameters, view);
	}

	/** One more than the page is long, in the order of the files. */
	List<Change> ofBatch(String batch, Page page) {
		View view = view();
		String key = batch.startsWith("batch/") ? batch.substring("batch/".length()) : batch;
		Record made = this.reader.one(HistoryStatement.BATCH, view, Map.of("batch", key), Function.identity())
			.orElseThrow(() -> ClientProblem.notFound("UNKNOWN_BATCH",
					new Wording("没有批次“%s”。".formatted(key), "There is no batch \"%s\".".formatted(key)),
					new Wording("用 batches 查看已发布的批次。", "Ask batches for those that are published.")));
		Map<String, Object> parameters = after(page);
		parameters.put("prefix", key + "/");
		parameters.put("statements", made.get("undoes").asString(key) + "/");
		parameters.put("target", made.get("state").asLong());
		return read(HistoryStatement.OF_BATCH, parameters, view);
	}

	/** Nobody needs to know how many there are in all. */
	static Connection<Change> page(List<Change> rows, Page page) {
		return Connection.of(rows, page,
				(change) -> Cursor.of(LIST, Integer.toString(change.by().state()), change.key()), rows::size);
	}

	private static Map<String, Object> after(Page page) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("beforeState", page.afterIn(LIST).map((cursor) -> cursor.number(0)).orElse(Long.MAX_VALUE));
		parameters.put("after", page.afterIn(LIST).map((cursor) -> cursor.text(1)).orElse(""));
		parameters.put("first", page.oneMore());
		return parameters;
	}

	private List<Change> read(HistoryStatement statement, Map<String, Object> parameters, View view) {
		List<Record> rows = this.reader.list(statement, view, parameters, Function.identity());
		List<Long> states = rows.stream().map((row) -> row.get("state").asLong()).distinct().toList();
		Map<Long, ChangingBatch> batches = this.reader
			.list(HistoryStatement.BATCHES, view, Map.of("states", states), ChangingBatch::of)
			.stream()
			.collect(Collectors.toMap((batch) -> (long) batch.state(), Function.identity(), (one, other) -> one));
		return rows.stream()
			.map((row) -> Change.of(row, Objects.requireNonNull(batches.get(row.get("state").asLong()))))
			.toList();
	}

	private View view() {
		return new View(this.views.current().state(), Audience.INTERNAL);
	}

}
