package parkgraph.loaders.rule;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.kind.FakeRegister;
import parkgraph.loaders.kind.KindBatch;
import parkgraph.loaders.kind.KindSettings;
import parkgraph.loaders.kind.LoadOptions;
import parkgraph.loaders.kind.SentFile;
import parkgraph.loaders.kind.StampedWorkbook;
import parkgraph.loaders.sheet.TestWorkbook;
import parkgraph.ontology.figure.Audience;

/**
 * Small files of departments, each with something the matter.
 */
final class KindExamples {

	private static final LoadOptions IN_2023 = LoadOptions.of("德阳市经信局报送").year(2023);

	private final Path folder;

	private final Consumer<BatchItem> items;

	KindExamples(Path folder, Consumer<BatchItem> items) {
		this.folder = folder;
		this.items = items;
	}

	void tell() {
		cells();
		tables();
		longForm();
		workbooks();
	}

	private void cells() {
		csv("""
				园区代码,园区名称,营业收入（亿元）
				SCP001,成都经开区,"1,20"
				SCP001,德阳经济技术开发区,1
				SCP0O1,,5
				,,7
				,同名开发区,8
				SCP002,,9
				SCP002,,10
				""");
		workbook(new TestWorkbook().grid("园区", new Object[] { "园区代码", "营业收入（亿元）" }, new Object[] { "SCP001", 1, "备注" },
				new Object[] { "SCP002", 2, "备注" }));
		csv("园区代码,年份,营业收入（亿元）\nSCP001,20233,1\nSCP002,今年,1\n");
		csv("地区,国家监督抽查合格率（%）,质量竞争力指数\n德阳市,100.1,101\n");
		csv("统一社会信用代码,企业名称,组织机构代码\n91350100M000100Y44,甲公司,\n,乙公司,12345678-9\n");
		csv("行操作,园区代码,营业收入（亿元）\n删除,SCP002,\n示例,SCP002,2\n");
		csv("园区代码,营业收入（亿元）\nSCP001,1\nSCP002,不详\n合计,1\n注：快报数\nSCP002,2\n");
	}

	private void tables() {
		csv("名称,营业收入（万元）\n成都经开区,1\n");
		csv("园区名称,营业收入（亿元）\n四川省成都市经济技术开发区,1\n富顺晨光工业园区,2\n德阳工业新城,3\n");
		csv("园区名称,天气\n成都经开区,晴\n");
		csv("园区名称,营业收入（亿元）,营收（亿元）,天气\n成都经开区,1,2,晴\n");
		csv("地区,质量竞争力指数,年份\n成都市,80,2023\n");
		read(LoadOptions.of("某处"), write("t.csv", "园区代码,营业收入（亿元）\nSCP001,1\n"));
	}

	private void longForm() {
		csv("""
				对象代码,对象名称,指标,年份,期间,数值,单位,口径,数据性质
				SCP001,,幸福感,2022,,1000,亿元,,
				SCP001,,营业收入,2022,某时,1000,亿元,,
				SCP001,,营业收入,2021,,1000,亿元,,也许
				SCP001,,营业收入,2020,,1000,亿元,某些企业,
				""");
		csv("园区代码,规上工业总产值（亿元）,口径\nSCP001,1,四上\n");
	}

	private void workbooks() {
		workbook(new TestWorkbook().grid("说明", new Object[] { "请如实填写" })
			.grid("s", new Object[] { "2022年园区数据" }, new Object[] { "园区代码", "营业收入（亿元）" }, new Object[] { "SCP001", 1 })
			.sheet("底稿", "hidden", "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>园区代码</v></c></row></sheetData>"));
		workbook(new TestWorkbook().sheet("s", """
				<sheetData><row r="1"><c r="A1" t="str"><v>园区代码</v></c><c r="B1" t="str"><v>营业收入（亿元）</v></c></row>
				<row r="2"><c r="A2" t="str"><v>SCP001</v></c><c r="B2" t="e"><v>#REF!</v></c></row>
				<row r="3"><c r="A3" t="str"><v>SCP002</v></c><c r="B3"><f>1+1</f></c></row></sheetData>"""));
		workbook(new TestWorkbook().grid("企业", new Object[] { "统一社会信用代码", "企业名称" },
				new Object[] { 915101001234567890L, "乙公司" }));
		read(IN_2023, StampedWorkbook.older(this.folder.resolve("t.xlsx")));
		read(IN_2023, StampedWorkbook.newer(this.folder.resolve("t.xlsx")));
		read(IN_2023, StampedWorkbook.withAnotherHeading(this.folder.resolve("t.xlsx")));
		read(IN_2023, StampedWorkbook.exported(this.folder.resolve("t.xlsx"), 1));
		read(IN_2023, StampedWorkbook.damaged(this.folder.resolve("t.xlsx")));
		read(IN_2023, write("t.xlsx", "%PDF-1.4"));
	}

	private void csv(String text) {
		read(IN_2023, write("t.csv", text));
	}

	private void workbook(TestWorkbook workbook) {
		read(IN_2023, workbook.write(this.folder.resolve("t.xlsx")));
	}

	private Path write(String name, String text) {
		try {
			return Files.writeString(this.folder.resolve(name), text, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void read(LoadOptions options, Path file) {
		FakeRegister register = FakeRegister.sichuan()
			.thing("Park", "SCP003", "同名开发区")
			.thing("Park", "SCP004", "同名开发区")
			.thing("Park", "SCP059", "四川富顺晨光经济开发区")
			.judged("德阳工业新城", new ThingRef("Park", "SCP002"), "德阳经济技术开发区");
		KindBatch
			.of(List.of(new SentFile(String.valueOf(file.getFileName()), file)), KindSettings.shipped(), register,
					options, "例", Audience.INTERNAL, "tester")
			.read(this.items);
	}

}
