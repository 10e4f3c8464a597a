package parkgraph.loaders.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import parkgraph.loaders.batch.Finding.Outcome;
import parkgraph.loaders.store.PublishLock;
import parkgraph.loaders.store.Seat;
import parkgraph.loaders.store.Transactions;
import parkgraph.loaders.testing.TestBatch;
import parkgraph.loaders.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A chunk whose commit succeeded but whose answer was lost is tried again.
 */
class ChunkRetryIT {

	@RegisterExtension
	static final TestStore STORE = new TestStore();

	private final Transactions transactions = new Transactions(STORE.driver());

	private static Staging staging() {
		return new Staging(new PublishLock(STORE.driver()).take("市统计局"), "0123456789ab", 1, false, null);
	}

	private static List<BatchRow> rows(TestBatch batch) {
		List<BatchRow> rows = new ArrayList<>();
		RowWindows windows = new RowWindows(100, rows::addAll);
		batch.read(windows);
		windows.flush();
		return rows;
	}

	@Test
	void rowsAreStagedOnceAndTheAnswerIsTheSame() {
		RowWriter writer = new RowWriter(staging(), this.transactions);
		List<BatchRow> rows = rows(TestBatch.ofPublic("first")
			.park("P1")
			.revenue("P1", 2021, 500)
			.revenue("P9", 2021, 1)
			.finding(Outcome.TEXT, "text"));
		StagedRows first = writer.write(1, rows);
		assertThat(writer.write(1, rows)).isEqualTo(first);
		assertThat(STORE.number("MATCH (park:Park) RETURN count(park)")).isEqualTo(1);
		assertThat(STORE.number("MATCH (finding:Finding) RETURN count(finding)")).isEqualTo(2);
		assertThat(STORE.number("MATCH (change:Change) RETURN count(change)")).isEqualTo(1);
	}

	@Test
	void statementsAreStagedOnce() {
		List<BatchRow> rows = rows(TestBatch.ofPublic("first").park("P1").revenue("P1", 2021, 500));
		Staging staging = staging();
		StagedRows staged = new RowWriter(staging, this.transactions).write(1, rows);
		StatementWriter writer = new StatementWriter(staging, Seat.FIRST_WRITER, this.transactions);
		writer.write(1, staged.statements(), List.of(), Set.of());
		writer.write(1, staged.statements(), List.of(), Set.of());
		assertThat(STORE.number("MATCH (said:Observation) RETURN count(said)")).isEqualTo(1);
		assertThat(STORE.number("MATCH (figure:Figure {series: 'operating-revenue'}) RETURN count(figure)"))
			.isEqualTo(1);
	}

}
