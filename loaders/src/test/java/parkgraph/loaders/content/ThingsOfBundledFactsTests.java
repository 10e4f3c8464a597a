package parkgraph.loaders.content;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.Link;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.Thing;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

import static org.assertj.core.api.Assertions.assertThat;

class ThingsOfBundledFactsTests {

	@Test
	void nothingRefersToWhatNobodyDescribed() {
		Set<ThingRef> described = new HashSet<>();
		List<BatchItem> dangling = BundledFacts.items().stream().filter((item) -> {
			if (item instanceof Thing thing) {
				described.add(thing.ref());
			}
			return !described.containsAll(referredTo(item));
		}).toList();
		assertThat(dangling).isEmpty();
	}

	private static Set<ThingRef> referredTo(BatchItem item) {
		if (item instanceof Link link) {
			return Set.of(link.from(), link.to());
		}
		if (item instanceof Stated stated) {
			return Set.of(stated.subject(), new ThingRef(Labels.SOURCE, stated.source()),
					new ThingRef(Labels.INDICATOR, stated.indicator()));
		}
		return Set.of();
	}

	@Test
	void usesOnlyNamesOfTheGraph() {
		assertThat(BundledFacts.items().stream().filter(Thing.class::isInstance).map(Thing.class::cast))
			.extracting((thing) -> thing.ref().label())
			.isSubsetOf(Labels.ALL);
		assertThat(BundledFacts.items().stream().filter(Link.class::isInstance).map(Link.class::cast))
			.extracting(Link::type)
			.isSubsetOf(Relationships.ALL);
	}

	@Test
	void statementsOfARowHavePlacesOfTheirOwn() {
		assertThat(BundledFacts.statements().map((stated) -> stated.origin().key())).doesNotHaveDuplicates();
		assertThat(BundledFacts.statements()
			.map((stated) -> stated.origin().file() + "/" + stated.origin().row() + "/" + stated.origin().part()))
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# the county, when it is known
			SCP001 | 510112
			# only the city is known
			SCP006 | 511000
			# a county that has another name today
			SCP046 | 511504
			SCP054 | 510705
			# 东区 lies in several cities, this one in 攀枝花
			SCP050 | 510402
			# other provinces
			CNP006 | 110000
			""")
	void parkLiesInTheMostExactRegionKnown(String park, String region) {
		assertThat(targets(Relationships.LOCATED_IN, Labels.PARK, park)).containsExactly(region);
	}

	@Test
	void populationsCountTheParksOfSichuanByLevelAndType() {
		Map<String, Long> counted = BundledFacts.links(Relationships.COUNTED_IN)
			.collect(Collectors.groupingBy((link) -> link.to().key(), Collectors.counting()));
		assertThat(counted).containsOnly(Map.entry("industrial-park", 90L), Map.entry("development-zone", 79L),
				Map.entry("high-tech-zone", 21L), Map.entry("national-high-tech-zone", 8L),
				Map.entry("provincial-high-tech-zone", 13L));
	}

	@Test
	void declaredCompletenessAgreesWithTheLists() {
		Map<String, Object> known = BundledFacts.things(Labels.COMPLETENESS)
			.collect(Collectors.toMap((thing) -> thing.ref().key(), (thing) -> thing.properties().get("known")));
		assertThat(known).containsEntry("industrial-park", 90L)
			.containsEntry("development-zone", 79L)
			.containsEntry("high-tech-zone", 21L)
			.containsEntry("parks-elsewhere", 60L)
			.containsEntry("testing-centres", count(Labels.TESTING_CENTRE))
			.containsEntry("talent-programmes", count(Labels.TALENT_PROGRAMME))
			.containsEntry("policy-documents", count(Labels.POLICY_DOCUMENT))
			.containsEntry("enterprises", 120L);
	}

	@Test
	void leadingIndustriesAreKeptInTheWordsOfPrint() {
		assertThat(targets(Relationships.LEADS_IN, Labels.PARK, "SCP002")).containsExactly("printed:装备制造");
		assertThat(targets(Relationships.LEADS_IN, Labels.PARK, "SCP020")).containsExactly("printed:航空制造",
				"printed:电子信息", "printed:绿色低碳");
	}

	@ParameterizedTest
	@CsvSource({ "SCP014, 乐山经济开发区, former", "SCP032, 德阿—阿坝生态经济产业园区, misprint", "SCP063, 射洪锂电产业园, sub-area",
			"SCP079, 天府中药城(彭州), printed", "SCP001, 成都(国家)经济技术开发区, alias", "SCP001, 成都经济技术开发区, official" })
	void parkGoesByItsNames(String park, String name, String kind) {
		assertThat(BundledFacts.things(Labels.NAME)
			.map(Thing::properties)
			.filter((properties) -> park.equals(properties.get("subject")) && name.equals(properties.get("text"))))
			.isNotEmpty()
			.allSatisfy((properties) -> assertThat(properties).containsEntry("kind", kind));
	}

	@Test
	void countiesThatChangedAreJoinedToWhatTheyBecame() {
		assertThat(BundledFacts.things(Labels.CHANGE_EVENT)).hasSize(18);
		ThingRef change = BundledFacts.links(Relationships.FROM)
			.filter((link) -> link.to().key().equals("510122"))
			.map(Link::from)
			.findFirst()
			.orElseThrow();
		assertThat(BundledFacts.links(Relationships.TO).filter((link) -> link.from().equals(change)))
			.extracting((link) -> link.to().key())
			.containsExactly("510116");
	}

	@Test
	void targetsThatCountParksAreTheRungsOfTheLadders() {
		List<String> targets = BundledFacts.things(Labels.TARGET)
			.filter((thing) -> thing.origin().file().equals("policy_targets.csv"))
			.map((thing) -> thing.ref().key())
			.toList();
		assertThat(targets).hasSize(33).doesNotHaveDuplicates();
		assertThat(targets.stream().filter((key) -> !key.startsWith("target-"))).containsExactly("parks-2020-500yi",
				"parks-2020-1000yi", "parks-2020-2000yi", "parks-51025-2017-2000yi", "parks-51025-2017-1000yi",
				"parks-51025-2017-500yi", "zones-2015-1000yi", "zones-2015-500yi", "zones-2027-3000yi",
				"zones-2027-1000yi", "high-tech-zones-2025-10000yi", "high-tech-zones-2025-1000yi");
	}

	@ParameterizedTest
	@CsvSource({ "国家监督抽查合格率全国位次, AT_MOST, rank, 10", "劣Ⅴ类水质比例, UNDER, value, 50000",
			"强制性产品认证覆盖率, EXACTLY, value, 1000000", "生产性服务业顾客满意度指数, AT_LEAST, value, 800000",
			"质量损失率, UNDER, valuePrinted, 全国平均水平" })
	void otherTargetsKeepComparatorAndValue(String words, String comparator, String property, String value) {
		Map<String, Object> target = BundledFacts.things(Labels.TARGET)
			.map(Thing::properties)
			.filter((properties) -> words.equals(properties.get("zh")))
			.findFirst()
			.orElseThrow();
		assertThat(target).containsEntry("comparator", comparator).containsEntry("deadline", 2020L);
		assertThat(target.get(property)).hasToString(value);
	}

	@Test
	void clauseOfTheDocumentSetsTheTarget() {
		ThingRef clause = BundledFacts.links(Relationships.SETS)
			.filter((link) -> link.to().key().equals("parks-2020-500yi"))
			.map(Link::from)
			.findFirst()
			.orElseThrow();
		assertThat(described(clause)).containsEntry("number", "五").containsEntry("en", "industry quality");
	}

	@Test
	void sameTitleOfTwoYearsIsTwoDocuments() {
		assertThat(BundledFacts.things(Labels.POLICY_DOCUMENT)
			.map(Thing::properties)
			.filter((properties) -> String.valueOf(properties.get("zh")).endsWith("四川省人民政府关于加快建设质量强省的实施意见"))
			.map((properties) -> properties.get("date"))).containsExactlyInAnyOrder("2014", "2023-08-30");
	}

	@Test
	void onlyWhatPrintSaysIsSuperseded() {
		assertThat(BundledFacts.links(Relationships.SUPERSEDES)).singleElement().satisfies((link) -> {
			assertThat(described(link.from())).containsEntry("zh", "四川省“51025”重点产业园区发展计划");
			assertThat(described(link.to())).containsEntry("zh", "成长型特色产业园区“1525工程”");
		});
	}

	@Test
	void industryOfAnEnterpriseIsMarkedAsAGuess() {
		assertThat(BundledFacts.things(Labels.OPERATION)).hasSize(120)
			.allSatisfy((operation) -> assertThat(operation.properties()).containsEntry("industryInferred", true)
				.containsEntry("basis", "unstated"));
	}

	@Test
	void correspondenceOfClassesIsMarkedAsComputed() {
		assertThat(BundledFacts.links(Relationships.CORRESPONDS_TO)).hasSize(1228);
		assertThat(described(new ThingRef(Labels.INDUSTRY, "gbt4754-2011:0111")))
			.containsEntry("correspondence", "same-code-same-name")
			.containsEntry("correspondenceBasis", "computed");
	}

	@ParameterizedTest
	@CsvSource({ "国家锂电材料及产品质量检验检测中心(筹), national, preparing, 510981, SCP063",
			"国家光伏产品质量监督检验中心, national, running, 510116, SCP020", "四川省泡菜检验中心, provincial, unstated, 511400," })
	void testingCentreHasItsTierStateAndPlace(String name, String tier, String state, String region, String park) {
		Thing centre = BundledFacts.things(Labels.TESTING_CENTRE)
			.filter((thing) -> name.equals(thing.properties().get("zh")))
			.findFirst()
			.orElseThrow();
		assertThat(centre.properties()).containsEntry("tier", tier).containsEntry("state", state);
		assertThat(targets(Relationships.LOCATED_IN, Labels.TESTING_CENTRE, centre.ref().key()))
			.containsExactlyInAnyOrderElementsOf((park != null) ? List.of(region, park) : List.of(region));
	}

	@Test
	void assessedUnitsAreCountiesAndOneParkUnderItsNameOfThatTime() {
		assertThat(BundledFacts.links(Relationships.ASSESSES).map((link) -> link.to().key())).containsExactly("511702",
				"511725", "511722", "SCP047", "511724", "511723", "511781", "511703");
	}

	@Test
	void tierOfThe51025PlanIsGivenToAllTenParks() {
		assertThat(BundledFacts.links(Relationships.GIVEN_TO)
			.filter((link) -> link.origin().file().equals("key_parks_51025.csv"))
			.map((link) -> link.to().key())).containsExactly("SCP020", "SCP006", "SCP047", "SCP014", "SCP056", "SCP057",
					"SCP055", "SCP058", "SCP059", "SCP070");
	}

	@Test
	void awardsGoToCompaniesAndTeams() {
		assertThat(BundledFacts.links(Relationships.GIVEN_TO)
			.filter((link) -> link.origin().file().equals("quality_awards.csv"))
			.collect(Collectors.groupingBy((link) -> link.to().label(), Collectors.counting())))
			.containsOnly(Map.entry(Labels.ENTERPRISE, 13L), Map.entry(Labels.ORGANISATION, 3L));
	}

	private static List<String> targets(String type, String label, String key) {
		return BundledFacts.links(type)
			.filter((link) -> link.from().equals(new ThingRef(label, key)))
			.map((link) -> link.to().key())
			.toList();
	}

	/** Everything the rows say of a thing, later rows over earlier ones. */
	private static Map<String, Object> described(ThingRef ref) {
		return things().filter((thing) -> thing.ref().equals(ref))
			.flatMap((thing) -> thing.properties().entrySet().stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (earlier, later) -> later));
	}

	private static long count(String label) {
		return things().map(Thing::ref).filter((ref) -> ref.label().equals(label)).distinct().count();
	}

	private static Stream<Thing> things() {
		return BundledFacts.items().stream().filter(Thing.class::isInstance).map(Thing.class::cast);
	}

}
