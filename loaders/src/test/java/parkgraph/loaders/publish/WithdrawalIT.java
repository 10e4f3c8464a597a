package parkgraph.loaders.publish;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.testing.TestBatch;
import parkgraph.loaders.testing.TestStore;
import parkgraph.ontology.figure.Nature;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Figures, descriptions and links that a batch withdraws, and how they come back.
 */
class WithdrawalIT {

	@RegisterExtension
	static final TestStore STORE = new TestStore();

	private static final ThingRef CITY = new ThingRef("Region", "510100");

	private static final ThingRef PARK = new ThingRef("Park", "P1");

	private Publication first;

	private SeenGraph before;

	@BeforeEach
	void startWithFirst() {
		this.first = publish(TestBatch.ofPublic("first")
			.thing("Region", CITY.key(), Map.of("zh", "成都市"))
			.thing("Park", "P1", Map.of("zh", "园区P1", "notes", "旧"))
			.park("P2")
			.link("LOCATED_IN", PARK, CITY)
			.revenue("P1", 2021, 500)
			.revenue("P1", 2021, 510, (said) -> said.nature(Nature.FLASH))
			.revenue("P2", 2021, 600));
		this.before = SeenGraph.now(STORE);
	}

	@Test
	void nothingIsLeftOfAWithdrawnFigureAndUndoBringsItBack() {
		Publication second = publish(TestBatch.ofPublic("second").withdraw("P1", 2021));
		assertThat(SeenGraph.now(STORE).publicFigures()).containsExactly("Park/P2 600 *");
		assertThat(second.counts()).isEqualTo(new RowCounts(1, 0, 1, 0, 0));
		Undo.Undone undone = undo(second.batch());
		assertThat(undone.hash()).isEqualTo(this.first.hash());
		assertThat(undone.statements()).isOne();
		assertThat(SeenGraph.now(STORE)).usingRecursiveComparison().ignoringFields("state").isEqualTo(this.before);
		Undo.Undone again = undo(undone.batch());
		assertThat(again.hash()).isEqualTo(second.hash());
		assertThat(SeenGraph.now(STORE).publicFigures()).containsExactly("Park/P2 600 *");
		assertThat(undo(again.batch()).hash()).isEqualTo(this.first.hash());
	}

	@Test
	void whatIsStatedLaterCountsAlthoughItIsWorse() {
		publish(TestBatch.ofPublic("second").withdraw("P1", 2021));
		Publication third = publish(
				TestBatch.ofPublic("third").revenue("P1", 2021, 490, (said) -> said.nature(Nature.FLASH)));
		assertThat(SeenGraph.now(STORE).publicFigures()).containsExactly("Park/P1 490 *", "Park/P2 600 *");
		undo(third.batch());
		assertThat(SeenGraph.now(STORE).publicFigures()).containsExactly("Park/P2 600 *");
	}

	@Test
	void aBatchReplacesWhatWasStatedBefore() {
		Publication second = publish(TestBatch.ofPublic("second")
			.withdraw("P1", 2021)
			.and()
			.revenue("P1", 2021, 490, (said) -> said.nature(Nature.FLASH)));
		assertThat(SeenGraph.now(STORE).publicFigures()).containsExactly("Park/P1 490 *", "Park/P2 600 *");
		assertThat(undo(second.batch()).hash()).isEqualTo(this.first.hash());
	}

	/** Whichever comes first, and in whichever transaction. */
	@Test
	void theOrderOfRowsDoesNotMatter() {
		TestBatch batch = TestBatch.ofPublic("second")
			.revenue("P1", 2021, 490, (said) -> said.nature(Nature.FLASH))
			.withdraw("P1", 2021)
			.withdraw("P2", 2021)
			.revenue("P2", 2021, 590, (said) -> said.nature(Nature.FLASH));
		Publication second = new Publisher(STORE.driver(), Duration.ZERO, PublishSteps.UNHEARD, 1).publish(batch,
				Progress.UNHEARD);
		assertThat(SeenGraph.now(STORE).publicFigures()).containsExactlyInAnyOrder("Park/P1 490 *", "Park/P2 590 *");
		Undo.Undone undone = undo(second.batch());
		assertThat(undone.hash()).isEqualTo(this.first.hash());
		assertThat(undo(undone.batch()).hash()).isEqualTo(second.hash());
	}

	@Test
	void aWithdrawalOnlyInternalReadersKnowOfLeavesThePublicFigure() {
		Publication second = publish(TestBatch.ofInternal("second").withdraw("P1", 2021));
		assertThat(SeenGraph.now(STORE).publicFigures()).containsExactly("Park/P1 500 *", "Park/P2 600 *");
		assertThat(SeenGraph.now(STORE).internalFigures()).containsExactly("Park/P2 600 *");
		assertThat(second.hash()).isEqualTo(this.first.hash());
		undo(second.batch());
		assertThat(SeenGraph.now(STORE)).usingRecursiveComparison().ignoringFields("state").isEqualTo(this.before);
	}

	/** The withdrawal came after what the first batch stated, also when it comes back. */
	@Test
	void whatWasWithdrawnStaysWithdrawnWhenItsBatchComesBack() {
		Publication second = publish(TestBatch.ofPublic("second").revenue("P1", 2022, 700));
		Publication third = publish(TestBatch.ofPublic("third").withdraw("P1", 2022));
		Undo.Undone undone = undo(second.batch());
		Undo.Undone again = undo(undone.batch());
		assertThat(again.hash()).isEqualTo(third.hash());
		assertThat(SeenGraph.now(STORE).publicFigures()).containsExactly("Park/P1 500 *", "Park/P2 600 *");
		assertThat(undo(third.batch()).hash()).isEqualTo(second.hash());
	}

	@Test
	void aPlanIsNotWithdrawnWithWhatWasMeasured() {
		publish(TestBatch.ofPublic("second").revenue("P1", 2021, 800, (said) -> said.nature(Nature.PLAN)));
		publish(TestBatch.ofPublic("third").withdraw("P1", 2021));
		assertThat(SeenGraph.now(STORE).publicFigures()).containsExactlyInAnyOrder("Park/P1 800", "Park/P2 600 *");
	}

	@Test
	void aDescriptionAndALinkAreTakenAwayAndComeBack() {
		Publication second = publish(
				TestBatch.ofPublic("second").erase(PARK, "notes").and().unlink("LOCATED_IN", PARK, CITY));
		String described = "MATCH (park:Park {code: 'P1'}) RETURN coalesce(park.notes, '') + ' ' + "
				+ "COUNT { (park)-[:LOCATED_IN]->() }";
		assertThat(STORE.texts(described)).containsExactly(" 0");
		assertThat(second.counts()).isEqualTo(new RowCounts(1, 1, 0, 0, 0));
		Undo.Undone undone = undo(second.batch());
		assertThat(STORE.texts(described)).containsExactly("旧 1");
		assertThat(SeenGraph.now(STORE)).usingRecursiveComparison().ignoringFields("state").isEqualTo(this.before);
		undo(undone.batch());
		assertThat(STORE.texts(described)).containsExactly(" 0");
	}

	private static Publication publish(TestBatch batch) {
		return new Publisher(STORE.driver()).publish(batch, Progress.UNHEARD);
	}

	private static Undo.Undone undo(String batch) {
		return new Undo(STORE.driver()).undo(batch, "测试", Progress.UNHEARD);
	}

}
