package parkgraph.loaders.publish;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.Record;

import parkgraph.loaders.batch.Finding.Outcome;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.store.LockTakenAway;
import parkgraph.loaders.store.Migrations;
import parkgraph.loaders.store.PublishLock;
import parkgraph.loaders.store.PublishingElsewhere;
import parkgraph.loaders.testing.TestBatch;
import parkgraph.loaders.testing.TestStore;
import parkgraph.ontology.figure.Nature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A publisher that dies, or is thought dead, anywhere on its way.
 */
class BrokenPublishIT {

	@RegisterExtension
	static final TestStore STORE = new TestStore();

	private static final ThingRef CITY = new ThingRef("Region", "510100");

	private static final int ITEMS_PER_WINDOW = 5;

	private static final String EVERYTHING = """
			MATCH (node) WHERE NOT node:PublishLock
			UNWIND labels(node) AS label
			RETURN label, count(*) AS number ORDER BY label
			""";

	private static ThingRef park(String code) {
		return new ThingRef("Park", code);
	}

	private static TestBatch first() {
		return TestBatch.ofPublic("first")
			.thing("Region", CITY.key(), Map.of("zh", "成都市"))
			.park("P1")
			.park("P2")
			.park("P3")
			.link("LOCATED_IN", park("P1"), CITY)
			.revenue("P1", 2019, 300)
			.revenue("P1", 2021, 500)
			.revenue("P2", 2021, 600)
			.revenue("P3", 2021, 700);
	}

	/**
	 * Touches everything there is: new, changed, linked, displaced, restated, withdrawn,
	 * taken away, refused.
	 */
	private static TestBatch second() {
		return TestBatch.ofPublic("second")
			.thing("Park", "P1", Map.of("zh", "改名"))
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
			.withdraw("P1", 2019)
			.erase(park("P3"), "zh")
			.and()
			.unlink("LOCATED_IN", park("P1"), CITY)
			.revenue("P9", 2021, 1);
	}

	private static Publisher publisher(PublishSteps steps) {
		return new Publisher(STORE.driver(), Duration.ZERO, steps, ITEMS_PER_WINDOW);
	}

	private static Publication publish(TestBatch batch) {
		return publisher(PublishSteps.UNHEARD).publish(batch, Progress.UNHEARD);
	}

	private static void startWithFirst() {
		STORE.clear();
		new Migrations(STORE.driver()).apply();
		publish(first());
	}

	@Test
	void whereverItDiesReadersSeeTheStateBeforeOrAfterAndTheNextOneGoesOn() {
		startWithFirst();
		SeenGraph before = SeenGraph.now(STORE);
		Publication undisturbed = publish(second());
		SeenGraph after = SeenGraph.now(STORE);
		List<Map<String, Object>> everything = everything();
		boolean died = true;
		for (int number = 1; died; number++) {
			startWithFirst();
			Death death = new Death(number);
			died = death.of(second());
			if (died) {
				String where = "dies at step %d, %s".formatted(number, death.where);
				assertThat(SeenGraph.now(STORE)).as(where)
					.isEqualTo((death.where == PublishStep.FLIPPED) ? after : before);
				Publication next = publish(second());
				assertThat(SeenGraph.now(STORE)).as(where).isEqualTo(after);
				assertThat(next.hash()).as(where).isEqualTo(undisturbed.hash());
				assertThat(next.counts()).as(where).isEqualTo(undisturbed.counts());
				assertThat(everything()).as(where).isEqualTo(everything);
			}
			else {
				// There were not that many steps: it has lived.
				assertThat(number).isGreaterThan(PublishStep.values().length);
			}
		}
	}

	private static List<Map<String, Object>> everything() {
		return STORE.rows(EVERYTHING).stream().map(Record::asMap).toList();
	}

	@Test
	void anotherBatchAfterADeathFindsAStoreWithoutTraces() {
		startWithFirst();
		SeenGraph before = SeenGraph.now(STORE);
		assertThat(new Death(8).of(second())).isTrue();
		assertThat(STORE.number("MATCH (said:Observation {stated: 2}) RETURN count(said)")).isPositive();
		Publication next = publish(TestBatch.ofPublic("other"));
		assertThat(next.state()).isEqualTo(2);
		assertThat(SeenGraph.now(STORE)).usingRecursiveComparison().ignoringFields("state").isEqualTo(before);
		assertThat(STORE.texts("MATCH (batch:Batch) RETURN batch.title + ' ' + batch.status ORDER BY batch.title"))
			.containsExactly("first published", "other published", "second abandoned");
		assertThat(STORE.number("MATCH (said:Observation {stated: 2}) RETURN count(said)")).isZero();
		assertThat(STORE
			.number("MATCH (figure:Figure) WHERE 2 IN [figure.until, figure.untilInternal] RETURN count(figure)"))
			.isZero();
	}

	@Test
	void sweepIsThereForThoseWhoDoNotPublish() {
		startWithFirst();
		assertThat(new Death(8).of(second())).isTrue();
		assertThat(publisher(PublishSteps.UNHEARD).sweep(Progress.UNHEARD)).isTrue();
		assertThat(publisher(PublishSteps.UNHEARD).sweep(Progress.UNHEARD)).isFalse();
		assertThat(STORE.number("MATCH (said:Observation {stated: 2}) RETURN count(said)")).isZero();
	}

	@Test
	void publisherThoughtDeadWritesNothingOnceTheNextHasTakenTheLock() {
		startWithFirst();
		AtomicInteger windows = new AtomicInteger();
		Publisher slow = publisher((step) -> {
			if (step == PublishStep.ROWS_STAGED && windows.incrementAndGet() == 2) {
				publish(TestBatch.ofPublic("other").revenue("P1", 2020, 400));
			}
		});
		assertThatThrownBy(() -> slow.publish(second(), Progress.UNHEARD)).isInstanceOf(LockTakenAway.class);
		assertThat(STORE.number("MATCH (store:Store) RETURN store.state")).isEqualTo(2);
		assertThat(SeenGraph.now(STORE).publicFigures()).containsExactly("Park/P1 300 *", "Park/P1 400 *",
				"Park/P1 500 *", "Park/P2 600 *", "Park/P3 700 *");
		assertThat(STORE.number("MATCH (said:Observation) RETURN count(said)")).isEqualTo(5);
		assertThat(STORE.texts("MATCH (batch:Batch {title: 'second'}) RETURN batch.status"))
			.containsExactly("abandoned");
	}

	@Test
	void publisherThoughtDeadCannotFlip() {
		startWithFirst();
		Publisher slow = publisher((step) -> {
			if (step == PublishStep.HASHED) {
				publish(TestBatch.ofPublic("other"));
			}
		});
		assertThatThrownBy(() -> slow.publish(second(), Progress.UNHEARD)).isInstanceOf(LockTakenAway.class);
		assertThat(SeenGraph.now(STORE).publicFigures()).containsExactly("Park/P1 300 *", "Park/P1 500 *",
				"Park/P2 600 *", "Park/P3 700 *");
	}

	@Test
	void secondPublisherIsTurnedAwayWhileTheFirstIsAlive() {
		startWithFirst();
		Publisher patient = new Publisher(STORE.driver());
		Publisher first = publisher((step) -> {
			if (step == PublishStep.STAGED) {
				assertThatThrownBy(() -> patient.publish(TestBatch.ofPublic("other"), Progress.UNHEARD))
					.isInstanceOf(PublishingElsewhere.class);
			}
		});
		assertThat(first.publish(second(), Progress.UNHEARD).state()).isEqualTo(2);
	}

	@Test
	void failureOfTheReaderGivesTheLockBackAtOnce() {
		startWithFirst();
		TestBatch broken = second().add(TestBatch.brokenItem());
		assertThatThrownBy(() -> publish(broken)).isInstanceOf(IllegalArgumentException.class);
		assertThat(new PublishLock(STORE.driver()).take("next").leftover()).isPresent();
	}

	@Test
	void batchCheckedAtAnEarlierStateIsNotPublished() {
		startWithFirst();
		assertThatThrownBy(() -> publisher(PublishSteps.UNHEARD).publish(second(), 0, Progress.UNHEARD))
			.isInstanceOf(ChangedMeanwhile.class)
			.hasMessage("预检之后数据已有变化：预检时为状态 0，现为状态 1；请重新预检后再提交。 / "
					+ "The figures have changed since the check: it saw state 0, the store is at 1. Check again, then publish.");
		assertThat(publisher(PublishSteps.UNHEARD).publish(second(), 1, Progress.UNHEARD).state()).isEqualTo(2);
	}

	@Test
	void flipOfAStoreThatHasMovedIsRefused() {
		startWithFirst();
		Publisher publisher = publisher((step) -> {
			if (step == PublishStep.HASHED) {
				STORE.run("MATCH (store:Store) SET store.state = 7");
			}
		});
		assertThatThrownBy(() -> publisher.publish(second(), Progress.UNHEARD)).isInstanceOf(ChangedMeanwhile.class);
		assertThat(STORE.number("MATCH (store:Store) RETURN store.state")).isEqualTo(7);
	}

	/**
	 * Ends a publisher at the nth boundary, as if its process were killed: nothing of its
	 * own runs afterwards.
	 */
	private static final class Death implements PublishSteps {

		private final AtomicInteger left;

		private volatile PublishStep where = PublishStep.LOCKED;

		Death(int number) {
			this.left = new AtomicInteger(number);
		}

		boolean of(TestBatch batch) {
			try {
				publisher(this).publish(batch, Progress.UNHEARD);
				return false;
			}
			catch (Killed ex) {
				return true;
			}
		}

		@Override
		public void reached(PublishStep step) {
			if (this.left.decrementAndGet() == 0) {
				this.where = step;
				throw new Killed();
			}
		}

	}

	/**
	 * Not an exception: whatever catches exceptions to tidy up must not see it.
	 */
	private static final class Killed extends Error {

		private static final long serialVersionUID = 1L;

	}

}
