package parkgraph.loaders.sent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import parkgraph.loaders.CheckText;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Finding.Severity;
import parkgraph.loaders.change.ChangeText;
import parkgraph.loaders.change.FigureChange;
import parkgraph.loaders.check.CheckSettings;
import parkgraph.loaders.kind.KindSettings;
import parkgraph.loaders.kind.LoadOptions;
import parkgraph.loaders.kind.SentFile;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.publish.RowCounts;
import parkgraph.loaders.testing.TestStore;
import parkgraph.ontology.figure.Audience;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files checked against what a real store knows.
 */
class CheckedFilesIT {

	@RegisterExtension
	static final TestStore STORE = new TestStore();

	@TempDir
	private Path folder;

	private int files;

	@BeforeEach
	void whatIsKnown() {
		publish("区划代码,区划名称,级别\n510000,四川省,省\n510100,成都市,市州\n");
		publish("园区代码,园区名称,级别,类型,所在地区\nSCP001,成都经济技术开发区,国家级,经济技术开发区,成都市\n");
		publish("统一社会信用代码,企业名称,经营地园区\n91350100M000100Y43,某某科技有限公司,SCP001\n");
		publish("""
				对象代码,对象名称,指标,年份,数值,单位
				SCP001,,营业收入,2018,80,亿元
				SCP001,,营业收入,2019,86,亿元
				SCP001,,营业收入,2020,90,亿元
				SCP001,,营业收入,2021,99,亿元
				SCP001,,营业收入,2022,106,亿元
				,成都市,营业收入,2023,130,亿元
				,成都市,利润总额,2023,4,亿元
				,某某科技有限公司,营业收入,2023,118,亿元
				""");
	}

	private CheckedSending check(String csv) {
		this.files++;
		Path file = this.folder.resolve("t%d.csv".formatted(this.files));
		try {
			Files.writeString(file, csv);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		Sending sending = new Sending(List.of(new SentFile("t.csv", file)), LoadOptions.of("德阳市经信局报送").year(2023), "测试",
				Audience.PUBLIC, "tester");
		return sent().check(sending);
	}

	private static SentFiles sent() {
		return new SentFiles(STORE.driver(), KindSettings.shipped(), CheckSettings.standard(LocalDate.of(2024, 5, 20)));
	}

	private void publish(String csv) {
		sent().publish(check(csv), false, Progress.UNHEARD);
	}

	private static List<String> warnings(CheckedSending checked) {
		return checked.report()
			.findings()
			.stream()
			.filter((finding) -> finding.severity() == Severity.WARNING)
			.map((finding) -> CheckText.place(finding.origin()) + " " + finding.rule())
			.toList();
	}

	@Test
	void historyRegionsAndEnterprisesAreAsked() {
		assertThat(warnings(check("园区代码,营业收入（亿元）\nSCP001,120\n"))).isEmpty();
		assertThat(warnings(check("园区代码,营业收入（亿元）\nSCP001,1200000\n"))).containsExactly("t.csv!B2 unit-slip");
		assertThat(warnings(check("园区代码,利润总额（亿元）\nSCP001,5\n"))).containsExactly("t.csv!B2 over-region");
		assertThat(warnings(check("园区代码,营业收入（亿元）\nSCP001,116\n"))).containsExactly("t.csv!B2 enterprises-over-park");
		assertThat(warnings(check("园区代码,年份,营业收入（亿元）\nSCP001,2022,112\n")))
			.containsExactly("t.csv!C2 restated-without-reason");
	}

	@Test
	void whatWasDoubtedIsPublishedWithItsFinding() {
		publish("园区代码,营业收入（亿元）\nSCP001,1200000\n");
		assertThat(
				STORE.texts("MATCH (f:Finding {rule: 'unit-slip'}) RETURN f.severity + ' ' + f.outcome + ' ' + f.cell"))
			.containsExactly("warning note B2");
		assertThat(STORE
			.number("MATCH (f:Figure {series: 'operating-revenue', year: 2023, subject: 'SCP001'}) RETURN f.low"))
			.isEqualTo(120_000_000_000_000L);
	}

	@Test
	void whatWouldChangeIsToldAndNothingIsWritten() {
		CheckedSending checked = check(
				"园区代码,年份,营业收入（亿元）,数据性质\nSCP001,2022,106,年报\nSCP001,2021,99.4,核实\nSCP001,2023,120,\n");
		assertThat(ChangeText.of(checked.changes(), 0, Locale.ENGLISH)).containsExactly(
				"What would change: 1 new, 1 changed, 1 unchanged, 0 left aside for better ones, 0 new contradictions, 0 rows refused, 0 withdrawn",
				"  t.csv!C3  SCP001 Operating revenue 2021年: 99亿元 → 99.4亿元");
		assertThat(STORE.number("MATCH (f:Figure {subject: 'SCP001', indicator: 'operating-revenue'}) RETURN count(f)"))
			.isEqualTo(5);
	}

	@Test
	void aRestatementWithAReasonIsNotDoubtedAndKeepsIt() {
		String csv = "园区代码,年份,营业收入（亿元）,更正原因,数据性质\nSCP001,2022,112,企业漏报,核实\n";
		assertThat(warnings(check(csv))).isEmpty();
		publish(csv);
		assertThat(
				STORE.texts("MATCH (f:Figure {subject: 'SCP001', period: '2022', low: 11200000000}) RETURN f.reason"))
			.containsExactly("企业漏报");
	}

	@Test
	void aFileThatCannotBeReadCountsAsOneThatIsRefused() {
		assertThat(check("").report().counts()).isEqualTo(new RowCounts(1, 0, 0, 0, 1));
	}

	@Test
	void whatWouldBeWithdrawnIsTold() {
		CheckedSending checked = check(
				"行操作,园区代码,年份,营业收入（亿元）\n删除,SCP001,2022,106\n删除,SCP001,2021,98\n删除,SCP001,2017,98\n");
		assertThat(ChangeText.of(checked.changes(), 2, Locale.ENGLISH)).containsExactly(
				"What would change: 0 new, 0 changed, 0 unchanged, 0 left aside for better ones, 0 new contradictions, 2 rows refused, 1 withdrawn",
				"  t.csv!D2  SCP001 Operating revenue 2022年: 106亿元 → —");
		assertThat(checked.report().findings()).filteredOn((finding) -> finding.severity() == Severity.ERROR)
			.extracting(Finding::en)
			.containsExactly(
					"the row is to delete the Operating revenue of SCP001, \"98亿元\", but 99亿元 counts now, so nothing was deleted; look at it first",
					"there is no Operating revenue of SCP001 for 2017年 in the scope and nature of this row, so nothing can be deleted; there is none of another scope");
	}

	/** The same values of the same nature need no withdrawal. */
	@Test
	void aRowThatReplacesWithdrawsOnlyWhatDiffers() {
		CheckedSending checked = check("行操作,园区代码,年份,营业收入（亿元）\n替换,SCP001,2022,106\n替换,SCP001,2021,95\n");
		assertThat(checked.changes().changed()).extracting(FigureChange::after).containsExactly("95亿元");
		sent().publish(checked, false, Progress.UNHEARD);
		assertThat(STORE.number("MATCH (w:Withdrawal) RETURN count(w)")).isOne();
		assertThat(STORE.number("MATCH (f:Figure {series: 'operating-revenue', year: 2021, subject: 'SCP001'}) "
				+ "WHERE f.until = 9223372036854775807 RETURN f.low"))
			.isEqualTo(9_500_000_000L);
	}

	@Test
	void aWrongCodeIsAnsweredWithTheNearest() {
		assertThat(check("园区代码,营业收入（亿元）\nSCP0O1,120\n").report().findings())
			.filteredOn((finding) -> finding.severity() == Severity.ERROR)
			.extracting(Finding::en)
			.containsExactly(
					"there is no park \"SCP0O1\" in the lists (the nearest is SCP001 成都经济技术开发区), so the row is left out; check it, or describe it first");
	}

}
