package parkgraph.loaders.publish;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

import parkgraph.loaders.batch.Link;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.batch.Unlink;
import parkgraph.loaders.store.Seat;
import parkgraph.loaders.store.Transactions;

/**
 * Stages the things, links and findings of rows, one chunk after the other, and says
 * which of their statements have a subject. Every row leaves something in the account.
 */
final class RowWriter {

	private final Staging staging;

	private final Transactions transactions;

	private @Nullable StagedRows last;

	RowWriter(Staging staging, Transactions transactions) {
		this.staging = staging;
		this.transactions = transactions;
	}

	/**
	 * Stages one chunk, once, however often it is tried.
	 * @param number the chunk's number, higher than those before
	 * @param rows its rows
	 * @return what is left to do, and what became of the rows
	 */
	StagedRows write(long number, List<BatchRow> rows) {
		return this.transactions.get((tx) -> {
			StagedRows done = this.last;
			if (this.staging.lock().beat(tx, Seat.PUBLISHER) >= number && done != null) {
				return done;
			}
			StagedRows staged = stage(tx, number, rows);
			this.staging.lock().chunkDone(tx, Seat.PUBLISHER, number);
			this.last = staged;
			return staged;
		});
	}

	private StagedRows stage(TransactionContext tx, long number, List<BatchRow> rows) {
		KnownThings known = KnownThings.of(tx, this.staging, mentioned(rows));
		RowContents contents = new RowContents(this.staging, known, number, rows);
		contents.readPresent(tx);
		rows.forEach(contents::add);
		contents.write(tx);
		return contents.staged();
	}

	private static Set<String> mentioned(List<BatchRow> rows) {
		Set<String> refs = new TreeSet<>();
		for (BatchRow row : rows) {
			row.things().forEach((thing) -> refs.add(thing.ref().ref()));
			for (Link link : row.links()) {
				refs.add(link.from().ref());
				refs.add(link.to().ref());
			}
			row.withdrawals().forEach((withdrawal) -> refs.add(withdrawal.subject().ref()));
			row.erasures().forEach((erasure) -> refs.add(erasure.ref().ref()));
			for (Unlink unlink : row.unlinks()) {
				refs.add(unlink.from().ref());
				refs.add(unlink.to().ref());
			}
			for (Stated stated : row.statements()) {
				refs.add(stated.subject().ref());
				ThingRef park = stated.hintFor();
				if (park != null) {
					refs.add(park.ref());
				}
			}
		}
		return refs;
	}

}
