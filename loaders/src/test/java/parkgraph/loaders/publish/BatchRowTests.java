package parkgraph.loaders.publish;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Finding.Outcome;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.testing.TestBatch;

import static org.assertj.core.api.Assertions.assertThat;

class BatchRowTests {

	private static final Origin ROW = Origin.row("figures.csv", 2);

	private static final Finding REFUSED = new Finding(ROW, "rule", Outcome.REFUSED, null, "不行。", "No.");

	private static BatchRow row(TestBatch batch) {
		List<BatchRow> rows = new ArrayList<>();
		RowWindows windows = new RowWindows(10, rows::addAll);
		batch.read(windows);
		windows.flush();
		return rows.get(0);
	}

	@Test
	void statingAFigureGoesBeforeEverythingElse() {
		BatchRow row = row(TestBatch.ofPublic("row")
			.revenue("P1", 2021, 500)
			.and()
			.park("P1")
			.and()
			.finding(Outcome.REFUSED, "growth"));
		assertThat(row.fate(1, List.of())).isEqualTo(new RowCounts(1, 0, 1, 0, 0));
	}

	@Test
	void statementWithoutASubjectIsRefusedEvenIfTheRowNamesItsSource() {
		BatchRow row = row(TestBatch.ofPublic("row").revenue("P1", 2021, 500).and().park("P2"));
		assertThat(row.fate(0, List.of(REFUSED))).isEqualTo(new RowCounts(1, 0, 0, 0, 1));
	}

	@Test
	void textGoesBeforeThings() {
		BatchRow row = row(TestBatch.ofPublic("row").park("P1").and().finding(Outcome.TEXT, "text"));
		assertThat(row.fate(0, List.of())).isEqualTo(new RowCounts(1, 0, 0, 1, 0));
	}

	@Test
	void noteChangesNothing() {
		BatchRow row = row(TestBatch.ofPublic("row").park("P1").and().finding(Outcome.NOTE, "note"));
		assertThat(row.fate(0, List.of())).isEqualTo(new RowCounts(1, 1, 0, 0, 0));
	}

	@Test
	void noteAloneLeavesTheRowUnaccounted() {
		BatchRow row = row(TestBatch.ofPublic("row").finding(Outcome.NOTE, "note"));
		assertThat(row.fate(0, List.of()).unaccounted()).isEqualTo(1);
	}

}
