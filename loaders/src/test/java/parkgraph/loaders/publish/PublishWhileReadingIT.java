package parkgraph.loaders.publish;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.Record;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.testing.TestBatch;
import parkgraph.loaders.testing.TestStore;
import parkgraph.ontology.figure.Nature;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody reads all the while, and sees all of a batch or nothing of it.
 */
class PublishWhileReadingIT {

	@RegisterExtension
	static final TestStore STORE = new TestStore();

	private static final int YEARS = 20;

	private static final int PARKS_BEFORE = 200;

	private static final int PARKS_AFTER = 1000;

	private static final ThingRef CITY = new ThingRef("Region", "510100");

	/** As a request does: the state first, then everything at that state. */
	private static final String LOOK = """
			MATCH (store:Store {id: 'store'})
			WITH store.state AS state
			CALL (state) {
			  MATCH (figure:Figure {series: 'operating-revenue'})
			  WHERE figure.since <= state AND state < figure.until
			  RETURN count(figure) AS figures, sum(figure.low) AS yuan
			}
			CALL (state) {
			  MATCH (park:Park)
			  WHERE park.since <= state AND state < park.until
			  RETURN count(park) AS parks
			}
			CALL (state) {
			  MATCH (park:Park)-[link:LOCATED_IN]->(region:Region)
			  WHERE park.since <= state AND state < park.until AND region.since <= state AND state < region.until
			  RETURN count(link) AS links
			}
			RETURN state, figures, yuan, parks, links
			""";

	private static TestBatch batch(String title, int parks, long yuan, Nature nature) {
		TestBatch batch = TestBatch.ofPublic(title).thing("Region", CITY.key(), Map.of("zh", "成都市"));
		for (int i = 0; i < parks; i++) {
			String code = "P" + i;
			batch.park(code).and().link("LOCATED_IN", new ThingRef("Park", code), CITY);
			for (int year = 2001; year <= 2000 + YEARS; year++) {
				batch.revenue(code, year, yuan, (said) -> said.nature(nature));
			}
		}
		return batch;
	}

	private static Look expected(int state, int parks, long yuan) {
		long figures = (long) parks * YEARS;
		return new Look(state, figures, figures * yuan, parks, parks);
	}

	@Test
	void readerSeesAllOfABatchOrNothing() {
		Publisher publisher = new Publisher(STORE.driver(), Duration.ZERO, PublishSteps.UNHEARD, 4000);
		publisher.publish(batch("before", PARKS_BEFORE, 100, Nature.ANNUAL), Progress.UNHEARD);
		Reader reader = new Reader();
		CompletableFuture<Set<Look>> looks = CompletableFuture.supplyAsync(reader::read);
		reader.awaitFirstLook();
		Publication made = publisher.publish(batch("after", PARKS_AFTER, 200, Nature.VERIFIED), Progress.UNHEARD);
		reader.published();
		assertThat(looks.join()).containsExactlyInAnyOrder(expected(1, PARKS_BEFORE, 100),
				expected(2, PARKS_AFTER, 200));
		assertThat(made.counts().observations()).isEqualTo((long) PARKS_AFTER * YEARS);
	}

	/**
	 * What one look at the graph gives.
	 *
	 * @param state the state looked at
	 * @param figures how many figures carry the series
	 * @param yuan their sum
	 * @param parks how many parks there are
	 * @param links how many of them lie in the city
	 */
	private record Look(long state, long figures, long yuan, long parks, long links) {

		static Look of(Record row) {
			return new Look(row.get("state").asLong(), row.get("figures").asLong(), row.get("yuan").asLong(),
					row.get("parks").asLong(), row.get("links").asLong());
		}

	}

	/**
	 * Looks again and again, and once more after it is told that the batch is published.
	 */
	private static final class Reader {

		private final AtomicBoolean published = new AtomicBoolean();

		private final CountDownLatch firstLook = new CountDownLatch(1);

		Set<Look> read() {
			Set<Look> looks = new HashSet<>();
			boolean last = false;
			while (!last) {
				last = this.published.get();
				looks.add(Look.of(STORE.rows(LOOK).get(0)));
				this.firstLook.countDown();
			}
			return looks;
		}

		void awaitFirstLook() {
			try {
				this.firstLook.await();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}

		void published() {
			this.published.set(true);
		}

	}

}
