package parkgraph.loaders;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import parkgraph.loaders.content.ContentBatch;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.publish.Publication;
import parkgraph.loaders.publish.Publisher;
import parkgraph.loaders.publish.RowCounts;
import parkgraph.loaders.testing.TestBatch;
import parkgraph.loaders.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;

class FirstLoadIT {

	@RegisterExtension
	static final TestStore STORE = new TestStore();

	private static final String RELEASED_STATE = "MATCH (release:Release {name: '2026.1'}) RETURN release.state";

	private final FirstLoad firstLoad = FirstLoad.ofFacts(STORE.driver());

	/** Loading takes a while, so what one load shows is asked of one load. */
	@Test
	void emptyStoreHoldsThePublicFactsAsStateOne() {
		LoadReport report = this.firstLoad.run(Progress.UNHEARD).orElseThrow();
		assertThat(report.publication().state()).isEqualTo(1);
		assertThat(report.publication().counts()).isEqualTo(new RowCounts(6783, 6010, 557, 214, 2));
		accountsForEveryRowInPlainWords(report);
		assertThat(STORE.number("MATCH (store:Store) RETURN store.state")).isEqualTo(1);
		assertThat(STORE.number(RELEASED_STATE)).isEqualTo(1);
		assertThat(STORE.number("MATCH (park:Park) WHERE park.since <= 1 < park.until RETURN count(park)"))
			.isEqualTo(150);
		assertThat(STORE.texts("""
				MATCH (park:Park)-[:HAS]->(figure:Figure {series: 'operating-revenue'})
				WHERE park.code STARTS WITH 'SCP' AND figure.since <= 1 < figure.until
				RETURN park.code + ' ' + figure.year + ' ' + figure.printed ORDER BY park.code
				""")).containsExactly("SCP011 2021 首次突破万亿元,1.06万亿元", "SCP040 2021 超过千亿元", "SCP046 2018 480亿元",
				"SCP050 2019 950亿元");
		assertThat(this.firstLoad.run(Progress.UNHEARD)).as("second start").isEmpty();
		assertThat(loadedAgain().repeated()).isTrue();
		assertThat(STORE.number("MATCH (store:Store) RETURN store.state")).isEqualTo(1);
		startThatStoppedBeforeNamingIsNamedNow(report.publication().hash());
	}

	private static void accountsForEveryRowInPlainWords(LoadReport report) {
		assertThat(report.publication().counts().unaccounted()).isZero();
		assertThat(report.zh()).startsWith("“公开事实 / public facts”已提交，状态1：6,783行 → 事物6,010，数据557，仅文字214，拒收2")
			.contains("  park_revenue.csv：104行 → 事物0，数据103，仅文字0，拒收1");
		assertThat(report.en()).startsWith(
				"\"公开事实 / public facts\" is published as state 1: 6,783 rows → 6,010 things, 557 observations, 214 text only, 2 refused")
			.contains("  park_revenue.csv: 104 rows → 0 things, 103 observations, 0 text only, 1 refused");
	}

	/** On a second fresh store, which has the same hash. */
	private void startThatStoppedBeforeNamingIsNamedNow(String hash) {
		STORE.renew();
		assertThat(loadedAgain().hash()).isEqualTo(hash).hasSize(64);
		assertThat(this.firstLoad.run(Progress.UNHEARD)).isEmpty();
		assertThat(STORE.number(RELEASED_STATE)).isEqualTo(1);
	}

	private static Publication loadedAgain() {
		return new Publisher(STORE.driver()).publish(ContentBatch.bundled(), Progress.UNHEARD);
	}

	@Test
	void storeThatHoldsAnythingIsLeftAlone() {
		new Publisher(STORE.driver()).publish(TestBatch.ofPublic("first").park("P1"), Progress.UNHEARD);
		assertThat(this.firstLoad.run(Progress.UNHEARD)).isEmpty();
		assertThat(STORE.number("MATCH (park:Park) RETURN count(park)")).isEqualTo(1);
		assertThat(STORE.number("MATCH (release:Release) RETURN count(release)")).isZero();
	}

}
