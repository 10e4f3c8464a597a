package parkgraph.loaders.publish;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Finding.Outcome;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.publish.Undo.Undone;
import parkgraph.loaders.store.Migrations;
import parkgraph.loaders.testing.TestBatch;
import parkgraph.loaders.testing.TestStore;
import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.figure.Nature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Taking batches back, also old ones.
 */
class UndoIT {

	@RegisterExtension
	static final TestStore STORE = new TestStore();

	private static final ThingRef CITY = new ThingRef("Region", "510100");

	private static final int PAGE = 3;

	private Publication first;

	private SeenGraph before;

	@BeforeEach
	void startWithFirst() {
		STORE.clear();
		new Migrations(STORE.driver()).apply();
		this.first = publish(TestBatch.ofPublic("first")
			.thing("Region", CITY.key(), Map.of("zh", "成都市"))
			.park("P1")
			.park("P2")
			.park("P3")
			.link("LOCATED_IN", park("P1"), CITY)
			.revenue("P1", 2021, 500)
			.revenue("P2", 2021, 600)
			.revenue("P3", 2021, 700));
		this.before = SeenGraph.now(STORE);
	}

	private static TestBatch everythingThereIs() {
		return TestBatch.ofPublic("second")
			.thing("Park", "P1", Map.of("zh", "改名", "type", "新增"))
			.park("P4")
			.and()
			.link("LOCATED_IN", park("P4"), CITY)
			.link("LOCATED_IN", park("P2"), CITY)
			.revenue("P1", 2021, 510, (said) -> said.nature(Nature.VERIFIED))
			.revenue("P2", 2021, 610, (said) -> said.scope("area:whole"))
			.revenue("P3", 2021, 710, (said) -> said.nature(Nature.FLASH))
			.revenue("P4", 2021, 800)
			.revenue("P4", 2021, 810, (said) -> said.nature(Nature.VERIFIED).hintFor(park("P1")))
			.finding(Outcome.TEXT, "text")
			.withdraw("P3", 2021)
			.unlink("LOCATED_IN", park("P1"), CITY);
	}

	@Test
	void everythingABatchBroughtIsTakenBack() {
		Publication second = publish(everythingThereIs());
		assertThat(SeenGraph.now(STORE).publicFigures()).contains("Park/P1 510 *", "Park/P4 810 *");
		Undone undone = undo(second);
		assertThat(SeenGraph.now(STORE)).usingRecursiveComparison().ignoringFields("state").isEqualTo(this.before);
		assertThat(undone.hash()).isEqualTo(this.first.hash());
		assertThat(undone.state()).isEqualTo(3);
		assertThat(undone.statements()).isEqualTo(6);
		assertThat(undone.hidden()).isEqualTo(1);
		assertThat(undone.restored()).isEqualTo(2);
		assertThat(undone.kept()).isEmpty();
		assertThat(STORE.texts("MATCH (batch:Batch) RETURN batch.id + ' ' + batch.status ORDER BY batch.startedAt"))
			.containsExactly(this.first.batch() + " published", second.batch() + " withdrawn",
					"undo-" + second.batch() + " published");
		assertThat(STORE.number("MATCH (park:Park {code: 'P1'}) WHERE park.type IS NULL RETURN count(park)")).isOne();
	}

	/**
	 * What was internal has public marks that never began; they must not make it hold.
	 */
	@Test
	void anInternalFigureThatWasTakenBackDoesNotComeBackWithTheUndoOfAnother() {
		Publication second = publish(
				TestBatch.ofInternal("second").revenue("P1", 2022, 510, (said) -> said.nature(Nature.ANNUAL)));
		Publication third = publish(
				TestBatch.ofInternal("third").revenue("P1", 2022, 520, (said) -> said.nature(Nature.VERIFIED)));
		undo(third);
		assertThat(SeenGraph.now(STORE).internalFigures()).contains("Park/P1 510 *").doesNotContain("Park/P1 520 *");
		undo(second);
		assertThat(SeenGraph.now(STORE)).usingRecursiveComparison().ignoringFields("state").isEqualTo(this.before);
	}

	@Test
	void theStateBeforeTheUndoIsStillThere() {
		Publication second = publish(everythingThereIs());
		List<SeenFigures.Figure> atSecond = SeenFigures.at(STORE, 2, Audience.PUBLIC);
		undo(second);
		assertThat(SeenFigures.at(STORE, 2, Audience.PUBLIC)).isEqualTo(atSecond);
	}

	@Test
	void whatWasChosenLaterStaysAndIsListed() {
		Publication second = publish(
				TestBatch.ofPublic("second").revenue("P1", 2021, 510, (said) -> said.nature(Nature.VERIFIED)));
		Publication third = publish(
				TestBatch.ofPublic("third").revenue("P1", 2021, 520, (said) -> said.nature(Nature.CENSUS_REVISED)));
		Undone undone = undo(second);
		assertThat(SeenGraph.now(STORE).publicFigures()).containsExactly("Park/P1 520 *", "Park/P2 600 *",
				"Park/P3 700 *");
		assertThat(undone.hash()).isEqualTo(third.hash());
		assertThat(undone.kept()).singleElement().satisfies((finding) -> {
			assertThat(finding.rule()).isEqualTo("replaced-since");
			assertThat(finding.zh()).isEqualTo("“510元”此后已被其他数据取代，后来的数据保持不变。");
			assertThat(finding.en()).isEqualTo("\"510元\" has been replaced since; what replaced it stays.");
			assertThat(finding.origin().row()).isEqualTo(2);
		});
		assertThat(undo(third).hash()).isEqualTo(this.first.hash());
		assertThat(SeenGraph.now(STORE).publicFigures()).isEqualTo(this.before.publicFigures());
	}

	@Test
	void anOldBatchGoesAndTheNewerOneCountsOnItsOwn() {
		publish(TestBatch.ofPublic("second").revenue("P1", 2021, 510, (said) -> said.nature(Nature.FLASH)));
		Undone undone = undo(this.first);
		assertThat(SeenGraph.now(STORE).publicFigures()).containsExactly("Park/P1 510 *");
		assertThat(SeenGraph.now(STORE).things()).containsExactly("Park/P1 园区P1");
		assertThat(undone.kept()).isEmpty();
	}

	@Test
	void descriptionThatWasEditedSinceStaysAndIsListed() {
		Publication second = publish(TestBatch.ofPublic("second").thing("Park", "P1", Map.of("zh", "改名")));
		publish(TestBatch.ofPublic("third").thing("Park", "P1", Map.of("zh", "再改名")));
		Undone undone = undo(second);
		assertThat(SeenGraph.now(STORE).things()).contains("Park/P1 再改名");
		assertThat(undone.restored()).isZero();
		assertThat(undone.kept()).extracting(Finding::zh).containsExactly("Park/P1 的“zh”此后又被修改，保持现值“再改名”。");
		assertThat(undone.kept()).extracting(Finding::en)
			.containsExactly("\"zh\" of Park/P1 has been edited since and stays \"再改名\".");
	}

	@Test
	void thingThatAnotherBatchSpeaksOfStays() {
		Publication second = publish(
				TestBatch.ofPublic("second").park("P4").park("P5").park("P6").revenue("P4", 2021, 1));
		publish(TestBatch.ofPublic("third")
			.revenue("P4", 2021, 2, (said) -> said.nature(Nature.VERIFIED))
			.park("P5")
			.and()
			.revenue("P1", 2020, 1));
		Undone undone = undo(second);
		assertThat(undone.hidden()).isEqualTo(1);
		assertThat(SeenGraph.now(STORE).things()).contains("Park/P4 园区P4", "Park/P5 园区P5")
			.doesNotContain("Park/P6 园区P6");
		assertThat(SeenGraph.now(STORE).publicFigures()).contains("Park/P4 2 *");
	}

	@Test
	void linkThatAnotherBatchStatesTooStays() {
		Publication second = publish(
				TestBatch.ofPublic("second").link("LOCATED_IN", park("P2"), CITY).link("LOCATED_IN", park("P3"), CITY));
		publish(TestBatch.ofPublic("third").link("LOCATED_IN", park("P2"), CITY));
		undo(second);
		assertThat(SeenGraph.now(STORE).links()).containsExactly("Park/P1 LOCATED_IN Region/510100",
				"Park/P2 LOCATED_IN Region/510100");
	}

	@Test
	void internalChoiceIsMadeAnewForInternalReadersOnly() {
		Publication second = publish(
				TestBatch.ofInternal("second").revenue("P1", 2021, 510, (said) -> said.nature(Nature.VERIFIED)));
		assertThat(SeenGraph.now(STORE).internalFigures()).contains("Park/P1 510 *");
		assertThat(SeenGraph.now(STORE).publicFigures()).isEqualTo(this.before.publicFigures());
		undo(second);
		assertThat(SeenGraph.now(STORE)).usingRecursiveComparison().ignoringFields("state").isEqualTo(this.before);
	}

	@Test
	void theSameFileMayComeAgain() {
		Publication second = publish(everythingThereIs());
		SeenGraph after = SeenGraph.now(STORE);
		undo(second);
		Publication again = publish(everythingThereIs());
		assertThat(again.batch()).isEqualTo(second.batch() + "-2");
		assertThat(again.hash()).isEqualTo(second.hash());
		assertThat(SeenGraph.now(STORE)).usingRecursiveComparison().ignoringFields("state").isEqualTo(after);
		undo(again);
		assertThat(SeenGraph.now(STORE)).usingRecursiveComparison().ignoringFields("state").isEqualTo(this.before);
	}

	@Test
	void anUndoIsUndone() {
		Publication second = publish(everythingThereIs());
		SeenGraph after = SeenGraph.now(STORE);
		Undone undone = undo(second);
		Undone again = undo(PublishSteps.UNHEARD).undo(undone.batch(), "test", Progress.UNHEARD);
		assertThat(again.batch()).isEqualTo(second.batch() + "-2");
		assertThat(again.hash()).isEqualTo(second.hash());
		assertThat(SeenGraph.now(STORE)).usingRecursiveComparison().ignoringFields("state").isEqualTo(after);
		assertThat(STORE.texts("MATCH (batch:Batch) RETURN batch.id + ' ' + batch.status ORDER BY batch.startedAt"))
			.containsExactly(this.first.batch() + " published", second.batch() + " withdrawn",
					undone.batch() + " withdrawn", again.batch() + " published");
		assertThat(STORE.rows("MATCH (batch:Batch {id: $id}) RETURN batch.rows AS rows, batch.things AS things, "
				+ "batch.observations AS said, batch.textOnly AS text", Map.of("id", again.batch())))
			.singleElement()
			.satisfies((row) -> assertThat(row.values()).extracting((value) -> value.asLong())
				.containsExactly(11L, 4L, 6L, 1L));
	}

	@Test
	void whereverItDiesReadersSeeTheStateBeforeOrAfterAndTheNextOneGoesOn() {
		Publication second = publish(everythingThereIs());
		SeenGraph published = SeenGraph.now(STORE);
		boolean died = true;
		int number = 0;
		while (died) {
			number++;
			AtomicInteger left = new AtomicInteger(number);
			PublishStep[] where = new PublishStep[1];
			died = dies(second, (step) -> {
				if (left.decrementAndGet() == 0) {
					where[0] = step;
					throw new Killed();
				}
			});
			if (died && where[0] != PublishStep.FLIPPED) {
				assertThat(SeenGraph.now(STORE)).as("dies at %s", where[0]).isEqualTo(published);
				assertThat(
						new Publisher(STORE.driver(), Duration.ZERO, PublishSteps.UNHEARD, 5).sweep(Progress.UNHEARD))
					.isEqualTo(number > 2);
				assertThat(STORE.number("MATCH (said:Observation {withdrawn: 3}) RETURN count(said)")).isZero();
				assertThat(STORE.number("MATCH (gone:Withdrawal {withdrawn: 3}) RETURN count(gone)")).isZero();
				assertThat(STORE.number("MATCH (thing:Thing {until: 3}) RETURN count(thing)")).isZero();
				assertThat(STORE.number("MATCH (copy:Figure {stated: 3}) RETURN count(copy)")).isZero();
			}
			else {
				died = false;
			}
		}
		assertThat(number).isGreaterThan(PublishStep.values().length);
		assertThat(SeenGraph.now(STORE)).usingRecursiveComparison().ignoringFields("state").isEqualTo(this.before);
	}

	@Test
	void batchThatIsNotThereOrWasUndoneIsRefusedInPlainWords() {
		Publication second = publish(everythingThereIs());
		undo(second);
		assertRefused(second.batch(), "批次“%1$s”已由“undo-%1$s”撤销。",
				"Batch \"%1$s\" has been undone already, by \"undo-%1$s\".");
		assertRefused("nothing", "没有批次“%s”。", "There is no batch \"%s\".");
	}

	private static void assertRefused(String batch, String zh, String en) {
		assertThatExceptionOfType(LoadingException.class)
			.isThrownBy(() -> undo(PublishSteps.UNHEARD).undo(batch, "test", Progress.UNHEARD))
			.satisfies((ex) -> {
				assertThat(ex.wording().zh()).isEqualTo(zh.formatted(batch));
				assertThat(ex.wording().en()).isEqualTo(en.formatted(batch));
			});
	}

	private static boolean dies(Publication publication, PublishSteps steps) {
		try {
			undo(steps).undo(publication.batch(), "test", Progress.UNHEARD);
			return false;
		}
		catch (Killed ex) {
			return true;
		}
	}

	private static Undone undo(Publication publication) {
		return undo(PublishSteps.UNHEARD).undo(publication.batch(), "test", Progress.UNHEARD);
	}

	private static Undo undo(PublishSteps steps) {
		return new Undo(STORE.driver(), Duration.ZERO, steps, PAGE);
	}

	private static Publication publish(TestBatch batch) {
		return new Publisher(STORE.driver(), Duration.ZERO, PublishSteps.UNHEARD, 5).publish(batch, Progress.UNHEARD);
	}

	private static ThingRef park(String code) {
		return new ThingRef("Park", code);
	}

	/**
	 * Not an exception: whatever catches exceptions to tidy up must not see it.
	 */
	private static final class Killed extends Error {

		private static final long serialVersionUID = 1L;

	}

}
