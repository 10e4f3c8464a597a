package parkgraph.loaders.content;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import parkgraph.loaders.batch.Link;
import parkgraph.loaders.batch.Thing;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.CsvTable;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;
import parkgraph.ontology.target.TargetKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The document of 2014 as data: every clause, target and number of it is there, each with
 * its place in the text.
 */
class PolicyOfBundledFactsTests {

	private static final Map<ThingRef, Map<String, Object>> THINGS = things();

	@Test
	void thereAreThreeSectionsAndSixteenClauses() {
		assertThat(numbers(Labels.SECTION)).containsExactly("一", "二", "三");
		assertThat(numbers(Labels.CLAUSE)).containsExactly("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二",
				"十三", "十四", "十五", "十六");
	}

	@Test
	void thereAreTwentyEightTargetsAndNoneTwice() {
		assertThat(aims().map((target) -> String.valueOf(target.get("number")))).hasSize(28).doesNotHaveDuplicates();
		assertThat(aims().map((target) -> String.valueOf(target.get("kind"))))
			.containsOnlyOnceElementsOf(List.of("BELOW_REFERENCE", "ZERO_EVENTS", "RECURRING"))
			.contains(Arrays.stream(TargetKind.values()).map(TargetKind::name).toArray(String[]::new));
		assertThat(THINGS.keySet().stream().filter((ref) -> ref.label().equals(Labels.TARGET)))
			.as("33 of the documents' lists, 12 in words, and the accidents")
			.hasSize(33 + 13);
	}

	@ParameterizedTest
	@CsvSource({ "T05-1, parks-2020-500yi, 25, 50000000000", "T05-2, parks-2020-1000yi, 10, 100000000000",
			"T05-3, parks-2020-2000yi, 5, 200000000000" })
	void theTargetsForParksAreTheRungsOfTheLadder(String number, String key, Long wanted, Long threshold) {
		assertThat(described(new ThingRef(Labels.TARGET, key))).containsEntry("number", number)
			.containsEntry("value", wanted)
			.containsEntry("threshold", threshold)
			.containsEntry("thresholdComparator", "OVER")
			.containsEntry("comparator", "AT_LEAST")
			.containsEntry("counting", "nested")
			.containsEntry("deadline", 2020L)
			.containsEntry("deadlineInferred", true);
	}

	@ParameterizedTest
	@CsvSource({ "T01-2, RANK, AT_MOST, rank, 10, true", "T02-2, LEVEL, AT_LEAST, value, 900000, false",
			"T02-3, ZERO_EVENTS, EXACTLY, value, 0, true", "T04-2, LEVEL, UNDER, value, 50000, false",
			"T01-4, BELOW_REFERENCE, UNDER, referenceRegion, 100000, false",
			"Q16-1, RECURRING, AT_LEAST, value, 1, false" })
	void otherTargetsKeepWhatTheyWant(String number, String kind, String comparator, String property, String value,
			boolean sustained) {
		Map<String, Object> target = aims().filter((each) -> number.equals(each.get("number")))
			.findFirst()
			.orElseThrow();
		assertThat(target).containsEntry("kind", kind)
			.containsEntry("comparator", comparator)
			.containsEntry("sustained", sustained);
		assertThat(target.get(property)).hasToString(value);
	}

	@Test
	void everyNumberOfTheClausesIsClaimedByATarget() {
		List<String> inventory = THINGS.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().label().equals(Labels.CLAUSE))
			.flatMap((entry) -> list(entry.getValue(), "numbers").stream())
			.toList();
		Set<String> claimed = aims().flatMap((target) -> list(target, "numbers").stream()).collect(Collectors.toSet());
		assertThat(inventory.stream().map((number) -> number.substring(number.indexOf(':') + 1)))
			.containsExactlyInAnyOrder("100", "10", "100", "90", "85", "80", "40", "85", "5", "90", "25", "500", "10",
					"1000", "5", "2000");
		assertThat(claimed).containsExactlyInAnyOrderElementsOf(inventory);
	}

	@Test
	void everyPartHasItsPlaceAndItsHash() {
		assertThat(placed().toList()).hasSize(3 + 16 + 28)
			.allSatisfy((part) -> assertThat(String.valueOf(part.get("hash"))).matches("[0-9a-f]{64}"))
			.allSatisfy((part) -> assertThat((Long) part.get("start"))
				.isLessThan((Long) Objects.requireNonNull(part.get("end"))));
	}

	@Test
	void targetsLieWithinTheClauseThatSetsThem() {
		List<Link> sets = BundledFacts.links(Relationships.SETS)
			.filter((link) -> link.origin().file().equals("policy_aims.csv"))
			.toList();
		assertThat(sets).hasSize(28).allSatisfy((link) -> {
			Map<String, Object> clause = described(link.from());
			Map<String, Object> target = described(link.to());
			assertThat((Long) target.get("start")).isGreaterThan((Long) Objects.requireNonNull(clause.get("start")));
			assertThat((Long) target.get("end")).isLessThanOrEqualTo((Long) Objects.requireNonNull(clause.get("end")));
		});
	}

	static Stream<String> clauses() {
		return clauseClasses().keySet().stream();
	}

	@ParameterizedTest
	@MethodSource("clauses")
	void everyClauseHasTheClassesOfItsSubject(String clause) {
		assertThat(classesOf(clause)).containsAll(clauseClasses().getOrDefault(clause, Set.of()));
	}

	@Test
	void everyTargetIsServedByAMeasureAndEveryMeasureBelongsToAClause() {
		Set<ThingRef> served = targets(Relationships.CONTRIBUTES_TO);
		assertThat(BundledFacts.links(Relationships.SETS)
			.filter((link) -> link.origin().file().equals("policy_aims.csv"))
			.map(Link::to)).allSatisfy((target) -> assertThat(served).contains(target));
		Set<ThingRef> measures = THINGS.keySet()
			.stream()
			.filter((ref) -> ref.label().equals(Labels.MEASURE))
			.collect(Collectors.toSet());
		assertThat(targets(Relationships.CALLS_FOR)).isEqualTo(measures).hasSize(68);
	}

	@Test
	void fiveProgrammesAndSixSafeguards() {
		assertThat(measures("programme")).containsExactly("M06", "M07", "M08", "M09", "M10");
		assertThat(measures("safeguard")).containsExactly("M11", "M12", "M13", "M14", "M15", "M16");
	}

	@Test
	void tiersOfTestingCarryOneAnother() {
		assertThat(
				BundledFacts.links(Relationships.SUPPORTS).map((link) -> link.from().key() + " > " + link.to().key()))
			.containsExactly("municipal-platform > provincial-centre", "county-platform > municipal-platform",
					"enterprise-laboratory > county-platform");
	}

	@Test
	void theOfficeBelongsToTheLeadingGroupAndSitsInTheBureau() {
		ThingRef office = body("四川省质量强省工作领导小组办公室");
		assertThat(BundledFacts.links(Relationships.PART_OF).filter((link) -> link.from().equals(office)).map(Link::to))
			.containsExactly(body("四川省质量强省工作领导小组"));
		assertThat(
				BundledFacts.links(Relationships.HOSTED_BY).filter((link) -> link.from().equals(office)).map(Link::to))
			.containsExactly(body("四川省质量技术监督局"));
	}

	@Test
	void citesThreeDocumentsAndIsFollowedByOne() {
		assertThat(BundledFacts.links(Relationships.CITES)
			.filter((link) -> link.from().label().equals(Labels.POLICY_DOCUMENT))
			.map((link) -> described(link.to()).get("zh")))
			.containsExactly("质量发展纲要(2011-2020年)", "质量工作考核办法", "四川省“十二五”质量发展规划");
		assertThat(BundledFacts.links(Relationships.FOLLOWS).map((link) -> described(link.from()).get("date")))
			.containsExactly("2023-08-30");
	}

	@Test
	void everyAmbiguityHasAReadingAnAlternativeAndSomethingItConcerns() {
		List<ThingRef> ambiguities = THINGS.keySet()
			.stream()
			.filter((ref) -> ref.label().equals(Labels.AMBIGUITY))
			.toList();
		assertThat(ambiguities).hasSize(12)
			.allSatisfy((ambiguity) -> assertThat(described(ambiguity)).containsKeys("zh", "en", "reading", "readingEn",
					"alternative", "alternativeEn"));
		assertThat(BundledFacts.links(Relationships.CONCERNS).map(Link::from)).containsAll(ambiguities);
	}

	/** The classes a clause has, by the names of the ontology. */
	private static Set<String> classesOf(String number) {
		ThingRef clause = THINGS.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().label().equals(Labels.CLAUSE))
			.filter((entry) -> number.equals(entry.getValue().get("number")))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseThrow();
		Set<String> classes = new TreeSet<>();
		Set<ThingRef> measures = from(clause, Relationships.CALLS_FOR);
		from(clause, Relationships.INVOLVES).forEach((concept) -> classes.add(className(concept)));
		measures.forEach((measure) -> {
			classes.add(className(measure));
			from(measure, Relationships.RESPONSIBLE).forEach((body) -> classes.add(className(body)));
		});
		for (ThingRef target : from(clause, Relationships.SETS)) {
			Map<String, Object> described = described(target);
			classes.add(switch (TargetKind.valueOf(String.valueOf(described.get("kind")))) {
				case RANK -> "RankTarget";
				case BELOW_REFERENCE -> "RelativeTarget";
				case COUNT -> "CountTarget";
				default -> "Target";
			});
			if (described.containsKey("threshold")) {
				classes.add("EntityCondition");
			}
		}
		return classes;
	}

	private static String className(ThingRef ref) {
		String kind = String.valueOf(described(ref).get("kind"));
		return Arrays.stream(kind.split("-"))
			.map((word) -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
			.collect(Collectors.joining());
	}

	private static Set<ThingRef> from(ThingRef thing, String type) {
		return BundledFacts.links(type)
			.filter((link) -> link.from().equals(thing))
			.map(Link::to)
			.collect(Collectors.toSet());
	}

	private static Set<ThingRef> targets(String type) {
		return BundledFacts.links(type).map(Link::to).collect(Collectors.toSet());
	}

	private static ThingRef body(String name) {
		return new ThingRef(Labels.ORGANISATION, Keys.of("org", name));
	}

	private static List<String> measures(String kind) {
		return THINGS.values()
			.stream()
			.filter((measure) -> kind.equals(measure.get("kind")))
			.map((measure) -> String.valueOf(measure.get("number")))
			.sorted()
			.toList();
	}

	private static List<String> numbers(String label) {
		Map<Long, String> numbers = new TreeMap<>();
		THINGS.forEach((ref, properties) -> {
			if (ref.label().equals(label)) {
				numbers.put((Long) Objects.requireNonNull(properties.get("ordinal")),
						String.valueOf(properties.get("number")));
			}
		});
		return List.copyOf(numbers.values());
	}

	private static Stream<Map<String, Object>> aims() {
		return THINGS.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().label().equals(Labels.TARGET))
			.map(Map.Entry::getValue)
			.filter((target) -> target.containsKey("number"));
	}

	private static Stream<Map<String, Object>> placed() {
		return THINGS.values().stream().filter((thing) -> thing.containsKey("start"));
	}

	private static List<String> list(Map<String, Object> properties, String name) {
		List<String> texts = new ArrayList<>();
		if (properties.get(name) instanceof List<?> list) {
			list.forEach((element) -> texts.add(String.valueOf(element)));
		}
		return texts;
	}

	private static Map<String, Set<String>> clauseClasses() {
		Map<String, Set<String>> classes = new LinkedHashMap<>();
		InputStream bytes = Objects
			.requireNonNull(PolicyOfBundledFactsTests.class.getResourceAsStream("expected/clause-classes.csv"));
		try (CsvTable table = new CsvTable("clause-classes.csv", bytes)) {
			for (TableRow row = table.next(); row != null; row = table.next()) {
				classes.put(row.print("clause"), new HashSet<>(List.of(row.print("classes").split(" "))));
			}
		}
		return classes;
	}

	private static Map<String, Object> described(ThingRef ref) {
		return Objects.requireNonNull(THINGS.get(ref), () -> "Nobody described " + ref);
	}

	private static Map<ThingRef, Map<String, Object>> things() {
		Map<ThingRef, Map<String, Object>> things = new LinkedHashMap<>();
		BundledFacts.items()
			.stream()
			.filter(Thing.class::isInstance)
			.map(Thing.class::cast)
			.forEach((thing) -> things.computeIfAbsent(thing.ref(), (ref) -> new HashMap<>())
				.putAll(thing.properties()));
		return things;
	}

}
