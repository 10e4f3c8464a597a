package parkgraph.loaders.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import parkgraph.loaders.check.CheckSettings;
import parkgraph.loaders.kind.KindSettings;
import parkgraph.loaders.kind.LoadOptions;
import parkgraph.loaders.kind.SentFile;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.sent.Sending;
import parkgraph.loaders.sent.SentFiles;
import parkgraph.loaders.sheet.FileLimits;
import parkgraph.loaders.sheet.SheetCell;
import parkgraph.loaders.sheet.SheetRow;
import parkgraph.loaders.sheet.SheetRows;
import parkgraph.loaders.sheet.TableFile;
import parkgraph.loaders.store.StoreState;
import parkgraph.loaders.testing.TestStore;
import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.ledger.RemainderReason;
import parkgraph.ontology.wording.Wording;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The two ledgers of a park, as departments' files made them.
 */
class ParkLedgerIT {

	@RegisterExtension
	static final TestStore STORE = new TestStore();

	@TempDir
	private Path folder;

	private int files;

	private void publish(String csv) {
		this.files++;
		Path file = this.folder.resolve("t%d.csv".formatted(this.files));
		try {
			Files.writeString(file, csv);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		SentFiles sent = new SentFiles(STORE.driver(), KindSettings.shipped(),
				CheckSettings.standard(LocalDate.of(2024, 5, 20)));
		sent.publish(sent.check(new Sending(List.of(new SentFile("t.csv", file)), LoadOptions.of("报送").year(2023), "测试",
				Audience.INTERNAL, "tester")), false, Progress.UNHEARD);
	}

	@BeforeEach
	void whatDepartmentsSent() {
		publish("园区代码,园区名称,级别,类型\nSCP001,甲园区,省级,经济开发区\nSCP002,乙园区,省级,经济开发区\n");
		publish("""
				企业名称,注册地园区,经营地园区
				只在甲的机械厂,SCP001,SCP001
				注册在甲的酒厂,SCP001,SCP002
				两处经营的药厂,,SCP001;SCP002
				没有报数的纸厂,,SCP001
				只报半年的茶厂,,SCP001
				单位错位的钢厂,,SCP001
				""");
		publish("""
				企业名称,年份,期间,营业收入（亿元）
				只在甲的机械厂,2023,,60
				注册在甲的酒厂,2023,,40
				两处经营的药厂,2023,,10
				只报半年的茶厂,2023,上半年,5
				单位错位的钢厂,2022,,0.01
				单位错位的钢厂,2023,,100
				""");
		publish("园区代码,营业收入（亿元）,口径\nSCP001,75,四上\n");
	}

	private static ParkLedger ledger(int year, boolean internal) {
		long state = new StoreState(STORE.driver()).current();
		return ParkLedger.read("SCP001", year, "operating-revenue", new Wording("营业收入", "Operating revenue"),
				(statement, parameters) -> {
					Map<String, Object> all = new HashMap<>(parameters);
					all.putAll(Map.of("state", state, "internal", internal));
					return STORE.rows(statement.text(), all);
				})
			.orElseThrow();
	}

	@Test
	void theDifferenceIsSplitAndSaidInBothLanguages() {
		LedgerSheet sheet = new LedgerSheet(ledger(2023, true), RemainderReason.UNITS_MISSING, "纸厂停产");
		List<String> zh = sheet.lines(Locale.CHINESE)
			.stream()
			.map((line) -> line.replaceAll("ent-\\w+", "id"))
			.toList();
		assertThat(zh).containsExactly("对数单：SCP001 甲园区 2023年营业收入", "园区数：75亿元（75亿元，units:four-above）", "企业：6户，其中4户有该年数据",
				"汇总数（照报）：210亿元", "剔重数（一户只计入经营地一个园区）：160亿元至170亿元", "差额（园区数减剔重数）：-95亿元至-85亿元", "", "未报单位：1户，不明",
				"  id 没有报数的纸厂  不明  未报该年数据", "", "跨园区重复：2户，40亿元至50亿元", "  id 两处经营的药厂  0亿元至10亿元  也在SCP002 乙园区经营，各占多少不明",
				"  id 注册在甲的酒厂  40亿元  在此注册，在SCP002 乙园区经营，计入后者", "", "疑似单位错位：1户，99.99亿元",
				"  id 单位错位的钢厂  99.99亿元  约为上年的10,000倍，疑似单位错位；照报计入", "", "时期不同：1户，不明",
				"  id 只报半年的茶厂  不明  只报了2023-H1的5亿元，未计入", "", "剩余（按疑似错位更正后）：4.99亿元至14.99亿元", "剩余中含未报单位，金额不明",
				"原因：企业名录或企业数据不全；纸厂停产");
		assertThat(sheet.lines(Locale.ENGLISH)).contains("The park states: 7.5 billion yuan (75亿元, units:four-above)",
				"Counted in two parks: 2, 4 billion yuan to 5 billion yuan",
				"What remains when slipped units are set right: 0.499 billion yuan to 1.499 billion yuan");
	}

	@Test
	void withoutFiguresNothingIsMadeUp() {
		List<String> lines = new LedgerSheet(ledger(2021, true), null, "").lines(Locale.CHINESE);
		assertThat(lines).contains("园区数：没有计入该年的数据", "汇总数（照报）：不明", "差额（园区数减剔重数）：不明", "原因：未填");
		assertThat(new LedgerSheet(ledger(2023, false), null, "").lines(Locale.CHINESE)).contains("园区数：没有计入该年的数据",
				"企业：6户，其中0户有该年数据");
	}

	@Test
	void theWorkbookHasEveryEnterprise() throws IOException {
		Path file = this.folder.resolve("对数单.xlsx");
		try (OutputStream out = Files.newOutputStream(file)) {
			new LedgerSheet(ledger(2023, true), null, "").write(out);
		}
		List<String> names = new ArrayList<>();
		try (TableFile workbook = TableFile.open(file, FileLimits.DEFAULT);
				SheetRows rows = workbook.rows(workbook.sheets().get(0))) {
			for (SheetRow row = rows.next(); row != null; row = rows.next()) {
				row.cells().stream().map(SheetCell::text).filter((text) -> text.endsWith("厂")).forEach(names::add);
			}
		}
		assertThat(names).containsExactlyInAnyOrder("没有报数的纸厂", "两处经营的药厂", "注册在甲的酒厂", "单位错位的钢厂", "只报半年的茶厂");
	}

}
