package parkgraph.loaders.publish;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import parkgraph.loaders.batch.Finding.Outcome;
import parkgraph.loaders.testing.TestBatch;
import parkgraph.loaders.testing.TestStore;
import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.figure.Nature;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which figures count after batches have been published one after the other.
 */
class PublisherIT {

	@RegisterExtension
	static final TestStore STORE = new TestStore();

	private static final String WHOLE = "area:whole";

	private final Publisher publisher = new Publisher(STORE.driver());

	private Publication publish(TestBatch batch) {
		return this.publisher.publish(batch, Progress.UNHEARD);
	}

	private static List<Long> figures(long state, Audience audience) {
		return SeenFigures.at(STORE, state, audience).stream().map(SeenFigures.Figure::low).toList();
	}

	private static List<Long> series(long state, Audience audience) {
		return SeenFigures.at(STORE, state, audience)
			.stream()
			.filter(SeenFigures.Figure::series)
			.map(SeenFigures.Figure::low)
			.toList();
	}

	@Test
	void emptyBatchMakesAStateWithoutFigures() {
		Publication made = publish(TestBatch.ofPublic("empty"));
		assertThat(made.state()).isEqualTo(1);
		assertThat(made.counts()).isEqualTo(RowCounts.NONE);
		assertThat(STORE.number("MATCH (store:Store) RETURN store.state")).isEqualTo(1);
	}

	@Test
	void everyRowIsAccountedFor() {
		Publication made = publish(TestBatch.ofPublic("first")
			.park("P1")
			.revenue("P1", 2021, 500)
			.finding(Outcome.TEXT, "text")
			.finding(Outcome.REFUSED, "refused")
			.revenue("P9", 2021, 1));
		assertThat(made.counts()).isEqualTo(new RowCounts(5, 1, 1, 1, 2));
		assertThat(made.counts().unaccounted()).isZero();
		assertThat(made.files()).isEqualTo(Map.of(TestBatch.FILE, made.counts()));
	}

	@Test
	void statementOfOneSubjectCountsFromTheNewState() {
		publish(TestBatch.ofPublic("first").park("P1").revenue("P1", 2021, 500));
		assertThat(series(1, Audience.PUBLIC)).containsExactly(500L);
		assertThat(series(1, Audience.INTERNAL)).containsExactly(500L);
		assertThat(figures(0, Audience.INTERNAL)).isEmpty();
	}

	@Test
	void betterStatementReplacesTheOneThatCounted() {
		publish(TestBatch.ofPublic("first").park("P1").revenue("P1", 2021, 500));
		publish(TestBatch.ofPublic("second").revenue("P1", 2021, 510, (said) -> said.nature(Nature.VERIFIED)));
		assertThat(series(1, Audience.PUBLIC)).containsExactly(500L);
		assertThat(series(2, Audience.PUBLIC)).containsExactly(510L);
		assertThat(series(2, Audience.INTERNAL)).containsExactly(510L);
	}

	@Test
	void worseStatementStaysBesideTheOneThatCounts() {
		publish(TestBatch.ofPublic("first").park("P1").revenue("P1", 2021, 500));
		publish(TestBatch.ofPublic("second").revenue("P1", 2021, 480, (said) -> said.nature(Nature.FLASH)));
		assertThat(series(2, Audience.PUBLIC)).containsExactly(500L);
		assertThat(STORE.number("MATCH (:Park)-[:HAS]->(said:Observation) RETURN count(said)")).isEqualTo(2);
	}

	@Test
	void sameNumberFromTwoSourcesIsOneFigure() {
		publish(TestBatch.ofPublic("first")
			.park("P1")
			.revenue("P1", 2021, 500)
			.revenue("P1", 2021, 500, (said) -> said.source("S2")));
		assertThat(series(1, Audience.PUBLIC)).containsExactly(500L);
		assertThat(STORE.number("MATCH (:Park)-[:HAS]->(said:Observation) RETURN count(said)")).isEqualTo(2);
	}

	@Test
	void verySameStatementAgainDoesNotReplaceTheFirst() {
		publish(TestBatch.ofPublic("first").park("P1").revenue("P1", 2021, 500));
		String first = STORE.texts("MATCH (figure:Figure) RETURN figure.id").get(0);
		publish(TestBatch.ofPublic("0").revenue("P1", 2021, 500));
		assertThat(SeenFigures.at(STORE, 2, Audience.PUBLIC)).extracting(SeenFigures.Figure::id).containsExactly(first);
	}

	@Test
	void planStandsBesideWhatWasMeasured() {
		publish(TestBatch.ofPublic("first")
			.park("P1")
			.revenue("P1", 2021, 900, (said) -> said.nature(Nature.PLAN))
			.revenue("P1", 2021, 500));
		assertThat(figures(1, Audience.PUBLIC)).containsExactly(500L, 900L);
		assertThat(series(1, Audience.PUBLIC)).containsExactly(500L);
	}

	@Test
	void halfYearIsAFigureButCarriesNoSeries() {
		publish(TestBatch.ofPublic("first").park("P1").revenue("P1", 2021, 250, (said) -> said.period("2021-H1")));
		assertThat(figures(1, Audience.PUBLIC)).containsExactly(250L);
		assertThat(series(1, Audience.PUBLIC)).isEmpty();
	}

	@Test
	void internalStatementCountsForInternalReadersOnly() {
		publish(TestBatch.ofPublic("first").park("P1").revenue("P1", 2021, 500));
		publish(TestBatch.ofInternal("second").revenue("P1", 2021, 510, (said) -> said.nature(Nature.VERIFIED)));
		assertThat(series(2, Audience.PUBLIC)).containsExactly(500L);
		assertThat(series(2, Audience.INTERNAL)).containsExactly(510L);
	}

	@Test
	void internalStatementOfAnotherScopeTakesTheSeriesFromThePublicOneForInternalReaders() {
		publish(TestBatch.ofPublic("first").park("P1").revenue("P1", 2021, 500));
		publish(TestBatch.ofInternal("second").revenue("P1", 2021, 510, (said) -> said.scope(WHOLE)));
		assertThat(series(2, Audience.PUBLIC)).containsExactly(500L);
		assertThat(figures(2, Audience.PUBLIC)).containsExactly(500L);
		assertThat(series(2, Audience.INTERNAL)).containsExactly(510L);
		assertThat(figures(2, Audience.INTERNAL)).containsExactly(500L, 510L);
	}

	@Test
	void seriesMovesToTheFigureThatSaysItCoversTheWhole() {
		publish(TestBatch.ofPublic("first").park("P1").revenue("P1", 2021, 500));
		publish(TestBatch.ofPublic("second").revenue("P1", 2021, 510, (said) -> said.scope(WHOLE)));
		assertThat(series(1, Audience.PUBLIC)).containsExactly(500L);
		assertThat(figures(1, Audience.PUBLIC)).containsExactly(500L);
		assertThat(series(2, Audience.PUBLIC)).containsExactly(510L);
		assertThat(figures(2, Audience.PUBLIC)).containsExactly(500L, 510L);
		assertThat(STORE.number("MATCH (said:Observation) RETURN count(said)")).isEqualTo(2);
	}

	@Test
	void seriesMovesWithinOneBatchWithoutRepetition() {
		publish(TestBatch.ofPublic("first")
			.park("P1")
			.revenue("P1", 2021, 500)
			.revenue("P1", 2021, 510, (said) -> said.scope(WHOLE)));
		assertThat(series(1, Audience.PUBLIC)).containsExactly(510L);
		assertThat(figures(1, Audience.PUBLIC)).containsExactly(500L, 510L);
		assertThat(STORE.number("MATCH (copy:Figure) WHERE NOT copy:Observation RETURN count(copy)")).isZero();
	}

	@Test
	void sameBatchAgainIsRecognised() {
		Publication first = publish(TestBatch.ofPublic("first").park("P1").revenue("P1", 2021, 500));
		Publication again = publish(TestBatch.ofPublic("first").park("P1").revenue("P1", 2021, 500));
		assertThat(again)
			.isEqualTo(new Publication(first.batch(), 1, true, first.counts(), first.files(), first.hash()));
		assertThat(STORE.number("MATCH (store:Store) RETURN store.state")).isEqualTo(1);
	}

}
