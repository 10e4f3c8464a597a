package parkgraph.loaders.kind;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.publish.Publication;
import parkgraph.loaders.publish.Publisher;
import parkgraph.loaders.sheet.TestWorkbook;
import parkgraph.loaders.testing.TestStore;
import parkgraph.ontology.figure.Audience;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A department's workbook becomes a published state, and what it says is found again.
 */
class WorkbookToStoreIT {

	@RegisterExtension
	static final TestStore STORE = new TestStore();

	@TempDir
	Path folder;

	@BeforeEach
	void parksAreKnown() {
		publish("""
				园区代码,园区名称,简称或别名,级别,类型
				SCP001,成都经济技术开发区,成都经开区,国家级,经济技术开发区
				SCP002,德阳经济技术开发区,,国家级,经济技术开发区
				""");
		publish("区划代码,区划名称,级别\n510100,成都市,市州\n");
		publish("统一社会信用代码,企业名称,经营地园区\n91350100M000100Y43,某某科技有限公司,SCP001\n");
	}

	private KindBatch batch(Path file) {
		return KindBatch.of(List.of(new SentFile(String.valueOf(file.getFileName()), file)), KindSettings.shipped(),
				new StoreRegister(STORE.driver()), LoadOptions.of("德阳市经信局报送").year(2023), "测试", Audience.PUBLIC,
				"tester");
	}

	private Publication publish(String csv) {
		return publish(ReadFile.csv(this.folder, csv));
	}

	private Publication publish(Path file) {
		return new Publisher(STORE.driver()).publish(batch(file), Progress.UNHEARD);
	}

	@Test
	void theStoreIsFoundByCodeByNameAndByCreditCode() {
		StoreRegister register = new StoreRegister(STORE.driver());
		assertThat(register.has(new ThingRef("Park", "SCP001"))).isTrue();
		assertThat(register.has(new ThingRef("Park", "SCP009"))).isFalse();
		assertThat(register.named("Park", "成都经开区")).isEqualTo(Set.of(new ThingRef("Park", "SCP001")));
		assertThat(register.named("Park", "成都")).isEmpty();
		assertThat(register.named("Region", "成都")).isEqualTo(Set.of(new ThingRef("Region", "510100")));
		assertThat(register.enterprise("91350100M000100Y43")).isPresent()
			.isEqualTo(register.named("Enterprise", "某某科技有限公司").stream().findFirst());
		assertThat(register.enterprise("91350100M000100Y44")).isEqualTo(Optional.empty());
	}

	@Test
	void aMessyWorkbookIsPublishedAndEveryFigureKnowsItsCell() {
		Path file = ReadFile.workbook(this.folder,
				new TestWorkbook().merged("园区", List.of("A1:C1"), new Object[] { "2023年园区主要指标" },
						new Object[] { "园区名称", "营业收入（万元）", "利润总额（万元）" }, new Object[] { "合计", 17000000, null },
						new Object[] { "成都经开区", 12000000, "1,0" }, new Object[] { "德阳经济技术开发区", "突破500亿元", "—" },
						new Object[] { "绵阳某园区", 1, 1 }));
		List<Finding.Outcome> outcomes = new ArrayList<>();
		batch(file).read((BatchItem item) -> {
			if (item instanceof Finding finding) {
				outcomes.add(finding.outcome());
			}
		});
		assertThat(outcomes).filteredOn((outcome) -> outcome == Finding.Outcome.REFUSED).hasSize(3);
		String batch = publish(file).batch();
		assertThat(STORE.texts("MATCH (:Park)-[:HAS]->(f:Figure {indicator: 'operating-revenue', year: 2023}) "
				+ "RETURN f.subject + ' ' + f.low + ' ' + f.sheet + '!' + f.cell + ' ' + f.series ORDER BY f.subject"))
			.containsExactly("SCP001 120000000000 园区!B4 operating-revenue");
		assertThat(STORE.rows(
				"MATCH (f:File {batch: $batch}) RETURN f.rows AS rows, f.observations AS observations, f.refused AS refused, f.textOnly AS text",
				Map.of("batch", batch))
			.get(0)
			.asMap()).containsEntry("observations", 1L).containsEntry("text", 1L).containsEntry("refused", 2L);
	}

	@Test
	void figuresOfEnterprisesAndRegionsFindTheirSubjects() {
		publish("统一社会信用代码,营业收入（万元）\n91350100M000100Y43,1234.5\n");
		publish("地区,国家监督抽查合格率（%）\n成都,95.2\n");
		assertThat(STORE
			.texts("MATCH (f:Figure) RETURN f.subjectLabel + ' ' + f.indicator + ' ' + f.low ORDER BY f.indicator"))
			.containsExactly("Region national-supervision-pass-rate 952000", "Enterprise operating-revenue 12345000");
	}

	@Test
	void kindsOfTheLaterClausesArePublishedToo() {
		publish("平台名称,平台种类,依托企业,所在园区\n某某企业技术中心,企业技术中心,某某科技有限公司,SCP001\n");
		publish("企业,评定年度,记录种类,信用等级\n某某科技有限公司,2023,信用等级,AA\n");
		assertThat(STORE.texts(
				"MATCH (p:Platform)-[:HOSTED_BY]->(e:Enterprise)<-[:RATES]-(r:CreditRating) RETURN p.zh + ' ' + e.zh + ' ' + r.grade"))
			.containsExactly("某某企业技术中心 某某科技有限公司 AA");
	}

	@Test
	void theSameWorkbookAgainChangesNothing() {
		String table = "园区代码,营业收入（亿元）\nSCP001,1200\n";
		Publication first = publish(table);
		Publication again = publish(table);
		assertThat(again.repeated()).isTrue();
		assertThat(again.state()).isEqualTo(first.state());
		assertThat(again.batch()).isEqualTo(first.batch());
	}

}
