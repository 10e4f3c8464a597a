package parkgraph.loaders.publish;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.testing.TestBatch;
import parkgraph.loaders.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * How things and links come in, change, and are told of in the change log.
 */
class DescriptionsIT {

	@RegisterExtension
	static final TestStore STORE = new TestStore();

	private static final ThingRef PARK = new ThingRef("Park", "P1");

	private static final ThingRef CITY = new ThingRef("Region", "510100");

	private final Publisher publisher = new Publisher(STORE.driver());

	private Publication publish(TestBatch batch) {
		return this.publisher.publish(batch, Progress.UNHEARD);
	}

	private List<Map<String, Object>> changes(Publication made) {
		return STORE.rows("""
				MATCH (change:Change {batch: $batch})
				RETURN change {.row, .kind, .label, .key, .property, .old, .new} AS change ORDER BY change.number
				""", Map.of("batch", made.batch())).stream().map((row) -> row.get("change").asMap()).toList();
	}

	private static Map<String, Object> change(long row, String kind, String label, String key) {
		Map<String, Object> change = new java.util.HashMap<>();
		change.put("row", row);
		change.put("kind", kind);
		change.put("label", label);
		change.put("key", key);
		change.put("property", null);
		change.put("old", null);
		change.put("new", null);
		return change;
	}

	@Test
	void newThingHasItsLabelItsKeyAndItsStates() {
		Publication made = publish(TestBatch.ofPublic("first").thing("Park", "P1", Map.of("zh", "甲", "lon", 104.5)));
		Map<String, Object> park = STORE.rows("MATCH (park:Park:Thing {code: 'P1'}) RETURN park").get(0).get(0).asMap();
		assertThat(park).isEqualTo(Map.of("code", "P1", "ref", "Park/P1", "zh", "甲", "lon", 104.5, "since", 1L, "until",
				Long.MAX_VALUE, "batch", made.batch()));
		assertThat(changes(made)).containsExactly(change(2, "created", "Park", "P1"));
	}

	@Test
	void thingDescribedTwiceInOneBatchHasBothDescriptions() {
		Publication made = publish(TestBatch.ofPublic("first")
			.thing("Park", "P1", Map.of("zh", "甲", "en", "A"))
			.thing("Park", "P1", Map.of("zh", "乙")));
		assertThat(STORE.texts("MATCH (park:Park) RETURN park.zh + park.en")).containsExactly("乙A");
		assertThat(changes(made)).containsExactly(change(2, "created", "Park", "P1"),
				change(3, "described", "Park", "P1"));
		assertThat(made.counts()).isEqualTo(new RowCounts(2, 2, 0, 0, 0));
	}

	@Test
	void thingDescribedTwiceInTwoChunksHasBothDescriptions() {
		new Publisher(STORE.driver(), java.time.Duration.ZERO, PublishSteps.UNHEARD, 1)
			.publish(TestBatch.ofPublic("first")
				.thing("Park", "P1", Map.of("zh", "甲", "en", "A"))
				.thing("Park", "P1", Map.of("zh", "乙")), Progress.UNHEARD);
		assertThat(STORE.texts("MATCH (park:Park) RETURN park.zh + park.en")).containsExactly("乙A");
	}

	@Test
	void changeOfWhatReadersSeeIsToldWithOldAndNew() {
		publish(TestBatch.ofPublic("first").thing("Park", "P1", Map.of("zh", "甲", "level", "provincial")));
		Publication made = publish(
				TestBatch.ofPublic("second").thing("Park", "P1", Map.of("zh", "甲", "level", "national", "areas", 3)));
		assertThat(STORE.texts("MATCH (park:Park) RETURN park.zh + park.level")).containsExactly("甲national");
		Map<String, Object> level = change(2, "changed", "Park", "P1");
		level.putAll(Map.of("property", "level", "old", "provincial", "new", "national"));
		Map<String, Object> areas = change(2, "changed", "Park", "P1");
		areas.putAll(Map.of("property", "areas", "new", 3L));
		assertThat(changes(made)).containsExactlyInAnyOrder(level, areas);
	}

	@Test
	void laterOfTwoChangesInOneBatchHolds() {
		publish(TestBatch.ofPublic("first").thing("Park", "P1", Map.of("zh", "甲")));
		for (int items : List.of(1, 100)) {
			new Publisher(STORE.driver(), java.time.Duration.ZERO, PublishSteps.UNHEARD, items)
				.publish(TestBatch.ofPublic("second" + items)
					.thing("Park", "P1", Map.of("zh", "乙" + items))
					.thing("Park", "P1", Map.of("zh", "丙" + items)), Progress.UNHEARD);
			assertThat(STORE.texts("MATCH (park:Park) RETURN park.zh")).containsExactly("丙" + items);
			assertThat(STORE.texts("MATCH (change:Change {new: '丙%d'}) RETURN change.old".formatted(items)))
				.containsExactly("乙" + items);
		}
	}

	@Test
	void sayingNothingNewIsAccountedForAndChangesNothing() {
		publish(TestBatch.ofPublic("first").thing("Park", "P1", Map.of("zh", "甲")));
		Publication made = publish(TestBatch.ofPublic("second").thing("Park", "P1", Map.of("zh", "甲")));
		assertThat(changes(made)).containsExactly(change(2, "described", "Park", "P1"));
		assertThat(STORE.number("MATCH (park:Park) RETURN park.since")).isEqualTo(1);
	}

	@Test
	void hiddenThingIsSeenAgain() {
		publish(TestBatch.ofPublic("first").thing("Park", "P1", Map.of("zh", "甲")));
		STORE.run("MATCH (park:Park) SET park.until = 1");
		Publication made = publish(TestBatch.ofPublic("second").thing("Park", "P1", Map.of("zh", "甲")));
		assertThat(changes(made)).containsExactly(change(2, "returned", "Park", "P1"));
		assertThat(STORE.number("MATCH (park:Park) RETURN park.since")).isEqualTo(2);
		assertThat(STORE.number("MATCH (park:Park) RETURN park.until")).isEqualTo(Long.MAX_VALUE);
	}

	@Test
	void linkOfANewThingComesWithIt() {
		publish(TestBatch.ofPublic("first")
			.thing("Region", CITY.key(), Map.of())
			.park("P1")
			.and()
			.link("LOCATED_IN", PARK, CITY));
		assertThat(STORE.texts("MATCH (park:Park)-[:LOCATED_IN]->(region:Region) RETURN park.code + region.code"))
			.containsExactly("P1510100");
	}

	@Test
	void linkSaidTwiceIsOne() {
		publish(TestBatch.ofPublic("first")
			.thing("Region", CITY.key(), Map.of())
			.park("P1")
			.link("LOCATED_IN", PARK, CITY)
			.link("LOCATED_IN", PARK, CITY));
		publish(TestBatch.ofPublic("second").link("LOCATED_IN", PARK, CITY));
		assertThat(STORE.number("MATCH (:Park)-[link:LOCATED_IN]->() RETURN count(link)")).isEqualTo(1);
	}

	@Test
	void linkBetweenThingsThatReadersSeeIsMadeAndTold() {
		publish(TestBatch.ofPublic("first").thing("Region", CITY.key(), Map.of()).park("P1"));
		Publication made = publish(TestBatch.ofPublic("second").link("LOCATED_IN", PARK, CITY));
		assertThat(changes(made)).containsExactly(change(2, "linked", "LOCATED_IN", "P1"));
		assertThat(STORE.number("MATCH (:Park)-[link:LOCATED_IN]->(:Region) RETURN count(link)")).isEqualTo(1);
		assertThat(made.counts()).isEqualTo(new RowCounts(1, 1, 0, 0, 0));
	}

	@Test
	void linkToNothingIsRefused() {
		Publication made = publish(TestBatch.ofPublic("first").park("P1").link("LOCATED_IN", PARK, CITY));
		assertThat(made.counts()).isEqualTo(new RowCounts(2, 1, 0, 0, 1));
		assertThat(STORE.texts("MATCH (finding:Finding) RETURN finding.rule + ': ' + finding.zh + ' / ' + finding.en"))
			.containsExactly("unknown-thing: 库中没有 Region/510100，未能建立 LOCATED_IN 关系；请先录入它，或改正代码。 / "
					+ "There is no Region/510100 to be joined by LOCATED_IN; load it first, or correct its code.");
	}

	@Test
	void statementAboutNothingIsRefused() {
		Publication made = publish(TestBatch.ofPublic("first").revenue("P1", 2021, 500));
		assertThat(made.counts()).isEqualTo(new RowCounts(1, 0, 0, 0, 1));
		assertThat(STORE.texts("MATCH (finding:Finding) RETURN finding.rule + ': ' + finding.zh + ' / ' + finding.en"))
			.containsExactly("unknown-subject: 库中没有 Park/P1，这个数字无所归属；请先录入它，或改正代码。 / "
					+ "There is no Park/P1, so this figure belongs nowhere; load it first, or correct its code.");
	}

	@Test
	void hintJoinsTheParkWithAStatementAboutItsCounty() {
		publish(TestBatch.ofPublic("first")
			.park("P1")
			.park("P2")
			.revenue("P2", 2021, 900, (said) -> said.hintFor(PARK)));
		assertThat(
				STORE.texts("MATCH (park:Park)-[:HINTED_BY]->(said:Observation) RETURN park.code + '<' + said.subject"))
			.containsExactly("P1<P2");
	}

	@Test
	void unknownLabelIsAMistakeOfTheReader() {
		TestBatch batch = TestBatch.ofPublic("first").thing("Observation", "x", Map.of());
		assertThatThrownBy(() -> publish(batch)).isInstanceOf(IllegalArgumentException.class)
			.hasMessageStartingWith("\"Observation\" is not the label of a thing; there are [Aggregate, ");
	}

	@Test
	void unknownRelationshipIsAMistakeOfTheReader() {
		TestBatch batch = TestBatch.ofPublic("first").park("P1").link("LIKES", PARK, PARK);
		assertThatThrownBy(() -> publish(batch)).isInstanceOf(IllegalArgumentException.class)
			.hasMessage("\"LIKES\" is not a relationship of the graph");
	}

}
