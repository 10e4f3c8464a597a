package parkgraph.loaders.publish;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import parkgraph.loaders.batch.Finding.Outcome;
import parkgraph.loaders.publish.RowAccount.Found;
import parkgraph.loaders.publish.RowAccount.Line;
import parkgraph.loaders.testing.TestBatch;
import parkgraph.loaders.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;

class RowAccountIT {

	@RegisterExtension
	static final TestStore STORE = new TestStore();

	private final RowAccount account = new RowAccount(STORE.driver());

	private static String publish(TestBatch batch) {
		return new Publisher(STORE.driver()).publish(batch, Progress.UNHEARD).batch();
	}

	private static TestBatch fourRows() {
		return TestBatch.ofPublic("four")
			.park("P1")
			.revenue("P1", 2021, 500)
			.finding(Outcome.TEXT, "unread")
			.revenue("P9", 2021, 1);
	}

	@Test
	void everyRowTellsWhatBecameOfIt() {
		String batch = publish(fourRows());
		assertThat(this.account.rows(batch, TestBatch.FILE, 1, 100)).containsExactly(
				new Line(2, "thing", "Park/P1", "created", null, null),
				new Line(3, "observation", "500元", null, null, null),
				new Line(4, "text", "?", "unread", "不明。", "Not known."),
				new Line(5, "refused", "Park/P9", "unknown-subject", "库中没有 Park/P9，这个数字无所归属；请先录入它，或改正代码。",
						"There is no Park/P9, so this figure belongs nowhere; load it first, or correct its code."));
	}

	@Test
	void pageHoldsTheRowsAskedForAndNoOther() {
		String batch = publish(fourRows());
		assertThat(this.account.rows(batch, TestBatch.FILE, 3, 4)).extracting(Line::row).containsExactly(3L, 4L);
	}

	@Test
	void rowTwoIsNotRowTwenty() {
		TestBatch many = TestBatch.ofPublic("many");
		for (int i = 1; i <= 30; i++) {
			many.park("P" + i);
		}
		assertThat(this.account.rows(publish(many), TestBatch.FILE, 2, 2)).hasSize(1);
	}

	@Test
	void findingsComePageByPage() {
		TestBatch many = TestBatch.ofPublic("many");
		for (int i = 1; i <= 5; i++) {
			many.finding((i == 3) ? Outcome.TEXT : Outcome.REFUSED, "rule" + i);
		}
		String batch = publish(many);
		List<Found> first = this.account.findings(batch, Set.of(Outcome.REFUSED), "", 3);
		assertThat(first).extracting(Found::rule).containsExactly("rule1", "rule2", "rule4");
		List<Found> second = this.account.findings(batch, Set.of(Outcome.REFUSED), first.get(2).id(), 3);
		assertThat(second).containsExactly(new Found(batch + "/figures.csv/6/1", "figures.csv", 6, null,
				Outcome.REFUSED, "rule5", "?", "不明。", "Not known."));
	}

}
