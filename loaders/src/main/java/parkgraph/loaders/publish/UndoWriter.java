package parkgraph.loaders.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.batch.Thing;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.store.Seat;
import parkgraph.loaders.store.Transactions;
import parkgraph.queries.UndoStatement;

/**
 * Stages an undo page by page; each page once, however often it is tried.
 */
final class UndoWriter {

	private final Staging staging;

	private final String undone;

	private final Transactions transactions;

	private final int pageSize;

	private final ParsedCodes codes = new ParsedCodes();

	private final Map<String, Integer> findingsPerRow = new HashMap<>();

	private final List<Finding> kept = new ArrayList<>();

	private long chunk;

	private String afterStatement = "";

	private String afterWithdrawal = "";

	private String afterChange = "";

	private long hidden;

	private long restored;

	UndoWriter(Staging staging, String undone, Transactions transactions, int pageSize) {
		this.staging = staging;
		this.undone = undone;
		this.transactions = transactions;
		this.pageSize = pageSize;
	}

	/**
	 * Takes the next statements back.
	 * @return how many; 0 when all are
	 */
	int takeBackStatements() {
		Page page = once((tx) -> takeBack(tx, UndoStatement.WITHDRAW, this.afterStatement));
		this.afterStatement = page.last();
		return page.size();
	}

	/**
	 * Takes the next withdrawals back, so that what they had withdrawn may count again.
	 * @return how many; 0 when all are
	 */
	int liftWithdrawals() {
		Page page = once((tx) -> takeBack(tx, UndoStatement.LIFT, this.afterWithdrawal));
		this.afterWithdrawal = page.last();
		return page.size();
	}

	private Page takeBack(TransactionContext tx, UndoStatement mark, String after) {
		List<Value> statements = Transactions.rows(tx, mark, page(after))
			.stream()
			.map((row) -> row.get("statement"))
			.toList();
		if (statements.isEmpty()) {
			return Page.EMPTY;
		}
		TakenBack taken = new TakenBack(this.staging, this.undone, this.codes, statements);
		taken.write(tx);
		return new Page(statements.size(), statements.get(statements.size() - 1).get("id").asString(), 0,
				taken.replaced());
	}

	/**
	 * Hides the next of the things that only the undone batch spoke of.
	 * @return whether there may be more
	 */
	boolean hideThings() {
		Page page = once((tx) -> {
			Map<String, Object> parameters = page(this.afterChange);
			parameters.put("batch", this.undone);
			List<Record> things = Transactions.rows(tx, UndoStatement.HIDE_THINGS, parameters);
			if (things.isEmpty()) {
				return Page.EMPTY;
			}
			int alone = (int) things.stream().filter((thing) -> thing.get("alone").asBoolean()).count();
			return new Page(things.size(), things.get(things.size() - 1).get("id").asString(), alone, List.of());
		});
		this.afterChange = page.last();
		this.hidden += page.done();
		return page.size() > 0;
	}

	/** Notes for the flip which descriptions get their former values. */
	void restoreDescriptions() {
		Page page = once((tx) -> {
			ChangeLog log = new ChangeLog(this.staging, this.chunk);
			List<Finding> edited = new ArrayList<>();
			for (Record row : Transactions.rows(tx, UndoStatement.DESCRIPTIONS, Map.of("prefix", this.undone + "/"))) {
				restore(row, log, edited);
			}
			log.write(tx);
			return new Page(0, "", log.size(), edited);
		});
		Flip.requireFits(page.done());
		this.restored = page.done();
	}

	private static void restore(Record row, ChangeLog log, List<Finding> edited) {
		Origin origin = Origin.row(row.get("file").asString(), row.get("row").asLong());
		ThingRef ref = new ThingRef(row.get("label").asString(), row.get("key").asString());
		String property = row.get("property").asString();
		@Nullable Object now = row.get("now").asObject();
		if (row.get("written").equals(row.get("now"))) {
			log.changed(new Thing(ref, Map.of(), origin), property, now, row.get("old").asObject());
			return;
		}
		edited.add(PublishRule.EDITED_SINCE.at(origin.at(property), String.valueOf(now), ref.ref(), property));
	}

	/** What belongs to the moment of the flip. */
	void flip(TransactionContext tx) {
		Transactions.run(tx, UndoStatement.REMOVE_LINKS, Map.of("prefix", this.undone + "/", "batch", this.undone));
		Transactions.run(tx, UndoStatement.RELINK, Map.of("prefix", this.undone + "/", "by", this.staging.batch()));
		Transactions.run(tx, UndoStatement.CLOSE, Map.of("batch", this.undone, "by", this.staging.batch()));
	}

	private Page once(Function<TransactionContext, Page> work) {
		long number = ++this.chunk;
		Page[] done = new Page[1];
		Page page = this.transactions.get((tx) -> {
			// A commit whose answer was lost has done it already.
			if (this.staging.lock().beat(tx, Seat.PUBLISHER) >= number && done[0] != null) {
				return done[0];
			}
			Page written = work.apply(tx);
			FindingWrites findings = new FindingWrites(this.staging, this.findingsPerRow);
			written.findings().forEach(findings::add);
			findings.write(tx);
			this.staging.lock().chunkDone(tx, Seat.PUBLISHER, number);
			done[0] = written;
			return written;
		});
		this.kept.addAll(page.findings());
		return page;
	}

	private Map<String, Object> page(String after) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("prefix", this.undone + "/");
		parameters.put("after", after);
		parameters.put("limit", this.pageSize);
		parameters.put("target", this.staging.target());
		parameters.put("never", Staging.NEVER);
		return parameters;
	}

	long hidden() {
		return this.hidden;
	}

	long restored() {
		return this.restored;
	}

	List<Finding> kept() {
		return this.kept;
	}

	/**
	 * What came of a page.
	 *
	 * @param size how long it was
	 * @param last where it ended
	 * @param done how many of it were changed
	 * @param findings what stays, and why
	 */
	private record Page(int size, String last, int done, List<Finding> findings) {

		static final Page EMPTY = new Page(0, "", 0, List.of());

	}

}
