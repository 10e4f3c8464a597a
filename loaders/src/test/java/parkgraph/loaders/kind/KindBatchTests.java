package parkgraph.loaders.kind;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import parkgraph.loaders.batch.BatchHeader.FileHeader;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.sheet.TestWorkbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Whole files, from bytes to what they say.
 */
class KindBatchTests {

	private static final LoadOptions IN_2023 = LoadOptions.of("德阳市经信局报送").year(2023);

	@TempDir
	Path folder;

	private ReadFile csv(String text) {
		return ReadFile.of(IN_2023, ReadFile.csv(this.folder, text));
	}

	private ReadFile workbook(TestWorkbook workbook) {
		return ReadFile.of(IN_2023, ReadFile.workbook(this.folder, workbook));
	}

	@Test
	void figuresOfParksFromAPlainTable() {
		ReadFile read = csv("园区代码,园区名称,营业收入（亿元）,规上工业总产值（万元）\nSCP001,成都经开区,1200,\"11,000,000\"\n");
		assertThat(read.stated()).containsExactly(
				"Park/SCP001 operating-revenue 2023 unstated UNSTATED 120000000000 | C2 | 1200亿元",
				"Park/SCP001 gross-industrial-output 2023 units:above-scale-industry UNSTATED 110000000000 | D2 | 11,000,000万元");
		assertThat(read.problems()).isEmpty();
		assertThat(read.notes()).containsExactly("1 按UTF-8编码、逗号分隔读入", "1 识别为“园区年度数据”：认出4列，共4列", "1 表头在第1行，共4列");
	}

	@Test
	void printedGrowthStandsBesideItsLevelWithItsBasis() {
		ReadFile read = csv(
				"园区代码,营业收入（亿元）,同比增长（%）,利润总额（亿元）,利润总额增速（可比口径）（%）,工业总产值（亿元）,比上年±%,增加百分点\nSCP001,1200,8.5,60,-3.2,1100,7,1\n");
		assertThat(read.stated()).containsExactly(
				"Park/SCP001 operating-revenue 2023 unstated UNSTATED 120000000000 | B2 | 1200亿元",
				"Park/SCP001 growth-of-operating-revenue 2023 unstated UNSTATED 85000 | C2 | 8.5%",
				"Park/SCP001 total-profit 2023 unstated UNSTATED 6000000000 | D2 | 60亿元",
				"Park/SCP001 growth-of-total-profit 2023 unstated UNSTATED -32000 | E2 | -3.2%",
				"Park/SCP001 gross-industrial-output 2023 unstated UNSTATED 110000000000 | F2 | 1100亿元",
				"Park/SCP001 growth-of-gross-industrial-output 2023 unstated UNSTATED 70000 | G2 | 7%");
		assertThat(read.all(Stated.class)).extracting((stated) -> stated.print().scopeNote())
			.containsExactly(null, "同比，可比基础未注明", null, "未注明基期，可比口径", null, "比上年，可比基础未注明");
		assertThat(read.problems()).containsExactly("H1 unknown-column 列“增加百分点”看不懂，整列未读入；请改用模板中的列名，或确认不需要这一列");
	}

	@Test
	void growthUnderAMergedHeadingIsThatOfItsOwnAmount() {
		ReadFile read = workbook(new TestWorkbook().merged("园区", List.of("A1:A2", "B1:D1", "E1:F1"),
				new Object[] { "园区代码", "营业收入（亿元）", null, null, "利润总额（亿元）", null },
				new Object[] { null, "本年", "上年", "同比（%）", "本年", "现价增速（%）" },
				new Object[] { "SCP001", 1200, 1100, 9.1, 60, 4 }));
		assertThat(read.stated()).containsExactly(
				"Park/SCP001 operating-revenue 2023 unstated UNSTATED 120000000000 | 园区!B3 | 1200亿元",
				"Park/SCP001 operating-revenue 2022 unstated UNSTATED 110000000000 | 园区!C3 | 1100亿元",
				"Park/SCP001 growth-of-operating-revenue 2023 unstated UNSTATED 91000 | 园区!D3 | 9.1%",
				"Park/SCP001 total-profit 2023 unstated UNSTATED 6000000000 | 园区!E3 | 60亿元",
				"Park/SCP001 growth-of-total-profit 2023 unstated UNSTATED 40000 | 园区!F3 | 4%");
		assertThat(read.problems()).isEmpty();
	}

	@Test
	void aRowThatACommaHasShiftedIsRefused() {
		ReadFile read = csv("园区代码,营业收入（亿元）\nSCP001,1,200\nSCP002,500\n");
		assertThat(read.problems()).containsExactly("C2 cell-without-heading “200”所在的列没有列名，未读入；请补上列名，csv中含逗号的数请加引号");
		assertThat(read.stated()).extracting((line) -> line.split(" ")[0]).containsExactly("Park/SCP002");
	}

	@Test
	void messyWorkbookWithMergedHeaderUnitLineTotalsAndNotes() {
		ReadFile read = workbook(new TestWorkbook().merged("2023年",
				List.of("A1:E1", "A3:A4", "B3:B4", "C3:D3", "E3:E4"), new Object[] { "2023年四川省产业园区主要经济指标" },
				new Object[] { null, null, null, null, "单位：万元" }, new Object[] { "序号", "园区名称", "营业收入", null, "企业数（个）" },
				new Object[] { null, null, "本年", "上年", null }, new Object[] { null, "合　计", 17000000, 16000000, 3 },
				new Object[] { 1, "成都经开区", 12000000, "11,500,000", 2 },
				new Object[] { null, "其中：龙泉片区", 5000000, null, 1 }, new Object[] { 2, "德阳经济技术开发区", 5000000, "—", 1 },
				new Object[] { "注：本表为快报数。" }));
		assertThat(read.stated()).filteredOn((line) -> line.contains("operating-revenue"))
			.containsExactly(
					"Park/SCP001 operating-revenue 2023 unstated UNSTATED 120000000000 | 2023年!C6 | 12000000万元",
					"Park/SCP001 operating-revenue 2022 unstated UNSTATED 115000000000 | 2023年!D6 | 11,500,000万元",
					"Park/SCP002 operating-revenue 2023 unstated UNSTATED 50000000000 | 2023年!C8 | 5000000万元");
		assertThat(read.problems()).containsExactly("2023年!5 no-data-row “合　计”是合计行，只按文字保留，不作为数据读入",
				"2023年!7 no-data-row “其中：龙泉片区”是“其中”行，只按文字保留，不作为数据读入",
				"2023年!9 no-data-row “注：本表为快报数。”是表下的注释，只按文字保留，不作为数据读入");
	}

	@Test
	void tableInGbkIsReadAsItIs() throws IOException {
		Path file = Files.write(this.folder.resolve("t.csv"),
				"园区名称\t营业收入(万元)\n德阳经济技术开发区\t5000000\n".getBytes(Charset.forName("GBK")));
		ReadFile read = ReadFile.of(IN_2023, file);
		assertThat(read.stated())
			.containsExactly("Park/SCP002 operating-revenue 2023 unstated UNSTATED 50000000000 | B2 | 5000000万元");
		assertThat(read.notes()).contains("1 按GB18030/GBK编码、制表符分隔读入");
	}

	@Test
	void longFormTakesEverythingFromTheRow() {
		ReadFile read = csv("""
				对象代码,对象名称,指标,年份,期间,限定词,数值,单位,口径,数据性质,来源,发布日期
				SCP001,,营业收入,2022,,突破,1000,亿元,四上,年报,某公报,2023-03-20
				,成都市,地区生产总值,2023,上半年,,10000,亿元,,快报,某公报,2023年8月
				,某某科技有限公司,利润总额,2023,,约,1.2,亿元,,预计,,
				""");
		assertThat(read.problems()).isEmpty();
		assertThat(read.stated()).containsExactly(
				"Park/SCP001 operating-revenue 2022 units:four-above ANNUAL 100000000001..9223372036854775807 | G2 | 突破1000亿元",
				"Region/510100 gdp 2023-H1 unstated FLASH 1000000000000 | G3 | 10000亿元",
				"Enterprise/ent-1 total-profit 2023 unstated PROJECTED 114000000..126000000 | G4 | 约1.2亿元");
	}

	@Test
	void tidyFormIsReadByItsCodes() {
		ReadFile read = csv(
				"FeatureCode,DateCode,Measurement,Units,Value\n510100,2023-Q1,gdp,亿元,5000\nSCP001,2022,operating-revenue,亿元,900.5\n");
		assertThat(read.problems()).isEmpty();
		assertThat(read.stated()).containsExactly(
				"Region/510100 gdp 2023-Q1 unstated UNSTATED 500000000000 | E2 | 5000亿元",
				"Park/SCP001 operating-revenue 2022 unstated UNSTATED 90050000000 | E3 | 900.5亿元");
	}

	@Test
	void parksAndTheirFiguresOnTwoSheetsInAnyOrder() {
		ReadFile read = workbook(new TestWorkbook()
			.grid("数据", new Object[] { "园区名称", "营业收入（亿元）" }, new Object[] { "绵阳高新技术产业开发区", 800 })
			.grid("名录", new Object[] { "园区代码", "园区名称", "简称或别名", "级别", "类型", "所在地区", "主导产业代码" },
					new Object[] { "SCP900", "绵阳高新技术产业开发区", "绵阳高新区；科技城高新区", "国家级", "高新技术产业开发区", "成都市", "C36" }));
		assertThat(read.problems()).isEmpty();
		assertThat(read.things()).singleElement()
			.asString()
			.startsWith("Park/SCP900 {level=national, source=src-")
			.endsWith(", type=高新技术产业开发区, zh=绵阳高新技术产业开发区}");
		assertThat(read.names()).containsExactly("Park/SCP900 official 绵阳高新技术产业开发区", "Park/SCP900 alias 绵阳高新区",
				"Park/SCP900 alias 科技城高新区");
		assertThat(read.links()).containsExactly("Park/SCP900 -LOCATED_IN-> Region/510100",
				"Park/SCP900 -LEADS_IN-> Industry/gbt4754-2017:36");
		assertThat(read.stated())
			.containsExactly("Park/SCP900 operating-revenue 2023 unstated UNSTATED 80000000000 | 数据!B2 | 800亿元");
		assertThat(read.batch().header().files()).extracting(FileHeader::kind, FileHeader::rows)
			.containsExactly(tuple("park-year+parks", 2L));
	}

	@Test
	void enterprisesAndWhereTheyWork() {
		ReadFile read = csv("""
				统一社会信用代码,企业名称,注册地园区,经营地园区,行业代码
				91350100M000100Y43,某某科技有限公司,成都经开区,SCP001;SCP002,36
				,新来的有限公司,,SCP002,
				""");
		assertThat(read.problems()).isEmpty();
		assertThat(read.things()).filteredOn((thing) -> thing.startsWith("Enterprise/"))
			.satisfiesExactly(
					(known) -> assertThat(known).isEqualTo("Enterprise/ent-1 {uscc=91350100M000100Y43, zh=某某科技有限公司}"),
					(fresh) -> assertThat(fresh).endsWith("{zh=新来的有限公司}"));
		assertThat(read.links()).filteredOn((link) -> link.contains("-AT->")).hasSize(4);
		assertThat(read.things()).filteredOn((thing) -> thing.contains("basis=registered")).hasSize(1);
	}

	@Test
	void qualityIndicatorsOfCities() {
		ReadFile read = csv("地区,国家监督抽查合格率（%）,质量竞争力指数\n成都市,95.2,88.1\n德阳市,100.1,101\n");
		assertThat(read.stated()).containsExactly(
				"Region/510100 national-supervision-pass-rate 2023 unstated UNSTATED 952000 | B2 | 95.2%",
				"Region/510100 manufacturing-quality-competitiveness 2023 unstated UNSTATED 881000 | C2 | 88.1");
		assertThat(read.problems()).containsExactly("B3 percentage-over-100 “100.1”超过100%，而“国家监督抽查产品合格率”是比例；请核对数值",
				"C3 out-of-range “101”超出“制造业质量竞争力指数”的允许范围（≥ 0, ≤ 100）；请核对数值和单位");
	}

	@Test
	void shownAsPercentIsPercent() {
		TestWorkbook workbook = new TestWorkbook();
		int percent = workbook.format("0.0%");
		ReadFile read = workbook(workbook.sheet("质量", """
				<sheetData><row r="1"><c r="A1" t="str"><v>地区</v></c><c r="B1" t="str"><v>国家监督抽查合格率</v></c></row>
				<row r="2"><c r="A2" t="str"><v>成都市</v></c><c r="B2" s="%d"><v>0.952</v></c></row></sheetData>"""
			.formatted(percent)));
		assertThat(read.stated()).containsExactly(
				"Region/510100 national-supervision-pass-rate 2023 unstated UNSTATED 952000 | 质量!B2 | 95.2%");
	}

	@Test
	void numbersFinerThanTheStepAreRoundedAndKeptAsPrinted() {
		ReadFile read = workbook(new TestWorkbook().grid("s", new Object[] { "园区代码", "营业收入（亿元）" },
				new Object[] { "SCP001", 1.2345678905 }, new Object[] { "SCP002", 500.000000005 }));
		assertThat(read.stated()).containsExactly(
				"Park/SCP001 operating-revenue 2023 unstated UNSTATED 123456789 | s!B2 | 1.2345678905亿元",
				"Park/SCP002 operating-revenue 2023 unstated UNSTATED 50000000000 | s!B3 | 500.000000005亿元");
	}

	@Test
	void badCellsAreSaidWithTheirAddressAndTheRestIsRead() {
		ReadFile read = csv("""
				园区代码,园区名称,营业收入（亿元）,利润总额
				SCP001,成都经开区,"1,20",5亿元
				SCP001,德阳经济技术开发区,1,
				SCP777,,5,
				,,7,
				SCP002,,,6
				""");
		assertThat(read.problems()).containsExactly("C2 value-not-read 该数值未读入：“1,20”的千位分隔不对，应为每三位一个逗号",
				"B3 code-and-name 代码“SCP001”与名称“德阳经济技术开发区”不是同一个，该行未读入；请核对",
				"A4 not-listed 园区“SCP777”不在名录中，该行未读入；请核对，或先补录", "A5 blank-cell “园区代码”为空，该行未读入；请填写",
				"B5 blank-cell “园区名称”为空，该行未读入；请填写", "D6 value-not-read 该数值未读入：“6”没有印单位，应为亿元之类");
		assertThat(read.stated())
			.containsExactly("Park/SCP001 total-profit 2023 unstated UNSTATED 500000000 | D2 | 5亿元");
	}

	@Test
	void whoeverStandsBesideAWrongCodeOrNameIsHintedAt() {
		ReadFile read = csv("""
				园区代码,园区名称,营业收入（亿元）
				SCP999,德阳经济技术开发区,5
				SCP001,某某园区,6
				""");
		assertThat(read.problems()).containsExactly(
				"A2 not-listed 园区“SCP999”不在名录中，同一行的“德阳经济技术开发区”是SCP002，该行未读入；请核对，或先补录",
				"B3 not-listed 园区“某某园区”不在名录中，同一行的“SCP001”是SCP001，该行未读入；请核对，或先补录");
		assertThat(read.stated()).isEmpty();
	}

	@Test
	void errorsAndFormulasWithoutResultsAreSaid() {
		ReadFile read = workbook(new TestWorkbook().sheet("s", """
				<sheetData><row r="1"><c r="A1" t="str"><v>园区代码</v></c><c r="B1" t="str"><v>营业收入（亿元）</v></c></row>
				<row r="2"><c r="A2" t="str"><v>SCP001</v></c><c r="B2" t="e"><v>#REF!</v></c></row>
				<row r="3"><c r="A3" t="str"><v>SCP002</v></c><c r="B3"><f>1+1</f></c></row></sheetData>"""));
		assertThat(read.problems()).containsExactly("s!B2 error-cell 单元格显示错误值“#REF!”（列“营业收入”）；请检查公式或直接填写数值",
				"s!B3 formula-without-result 单元格的公式没有保存计算结果（列“营业收入”）；请用Excel打开、重新计算并保存");
	}

	@Test
	void creditCodesAreChecked() {
		ReadFile read = workbook(new TestWorkbook().grid("企业", new Object[] { "统一社会信用代码", "企业名称", "行业代码" },
				new Object[] { "91350100M000100Y44", "甲公司" }, new Object[] { 915101001234567890L, "乙公司" },
				new Object[] { "123", "丙公司" }, new Object[] { "９１３５０１００Ｍ０００１００Ｙ４３", "某某科技有限公司" }));
		assertThat(read.problems()).containsExactly(
				"企业!A2 credit-code-check-digit 统一社会信用代码“91350100M000100Y44”的校验位不对，末位应为3；请核对代码",
				"企业!A3 lost-digits “915101001234568000”按数字存放，Excel只保留15位，其后的数字已丢失（列“统一社会信用代码”）；请把该列设为文本后重新填写",
				"企业!A4 bad-cell “123”不是18位统一社会信用代码（列“统一社会信用代码”）；请改正");
		assertThat(read.things()).hasSize(1);
	}

	@Test
	void theSameRowTwiceIsSaidWithBothRows() {
		ReadFile read = csv("园区代码,营业收入（亿元）\nSCP001,1\nSCP002,2\nSCP001,3\n");
		assertThat(read.problems()).containsExactly("4 same-row 与第2行重复（SCP001），该行未读入；请只保留一行");
		assertThat(read.stated()).hasSize(2);
	}

	@Test
	void oneRowForEachYearIsNotTheSameTwice() {
		ReadFile read = csv("园区代码,年份,营业收入（亿元）\nSCP001,2022,1\nSCP001,2023,2\nSCP001,1948,3\n");
		assertThat(read.stated()).hasSize(2);
		assertThat(read.problems()).containsExactly("B4 year-out-of-range “1948”不是合理的年份，应在1949至2100之间；请核对");
	}

	@Test
	void aTitleOfAnotherYearStopsTheSheet() {
		ReadFile read = workbook(new TestWorkbook().grid("s", new Object[] { "2022年园区数据" },
				new Object[] { "园区代码", "营业收入（亿元）" }, new Object[] { "SCP001", 1 }));
		assertThat(read.problems()).containsExactly("s!2 another-year 表标题写的是2022年，而要录入的是2023年，整张表未读入；请核对年份");
		assertThat(read.stated()).isEmpty();
	}

	@Test
	void halfAYearInTheTitleIsNoWholeYear() {
		ReadFile read = workbook(new TestWorkbook().grid("s", new Object[] { "2023年上半年园区数据" },
				new Object[] { "园区代码", "营业收入（亿元）" }, new Object[] { "SCP001", 1 }));
		assertThat(read.stated())
			.containsExactly("Park/SCP001 operating-revenue 2023-H1 unstated UNSTATED 100000000 | s!B3 | 1亿元");
	}

	@Test
	void withoutAnyYearNothingIsGuessed() {
		ReadFile read = ReadFile.of(LoadOptions.of("某处"), ReadFile.csv(this.folder, "园区代码,营业收入（亿元）\nSCP001,1\n"));
		assertThat(read.problems()).containsExactly("B2 no-year 列“营业收入”没有年份：表中无年份列，标题也没有写；请在录入时指明年份");
	}

	@Test
	void yearsInHeadingsAreTheYearsOfTheirColumns() {
		ReadFile read = csv("园区名称,营业收入（亿元）,,\n,2021,2022年,2023年1-9月\n成都经开区,1,2,3\n");
		assertThat(read.stated()).extracting((line) -> line.split(" ")[2])
			.containsExactly("2021", "2022", "2023-01/09");
	}

	@Test
	void columnsThatSaySomethingElseAreNotTakenForTheWhole() {
		ReadFile read = csv("园区名称,营业收入（亿元）,,\n,全年,制造业,计划\n成都经开区,1,2,3\n");
		assertThat(read.problems()).containsExactly("C2 unknown-column 列“营业收入 · 制造业”看不懂，整列未读入；请改用模板中的列名，或确认不需要这一列");
		assertThat(read.stated()).extracting((line) -> line.split(" ")[4]).containsExactly("UNSTATED", "PLAN");
	}

	@Test
	void twoColumnsOfTheSameAreNotBothRead() {
		ReadFile read = csv("园区名称,营业收入（亿元）,营收（亿元）\n成都经开区,1,2\n");
		assertThat(read.problems()).containsExactly("C1 same-column 列“营收”与B列同为“营业收入”，无法判断以哪列为准，此列未读入；请只保留一列");
		assertThat(read.stated()).hasSize(1);
	}

	@Test
	void hiddenSheetsAndSheetsWithoutTablesAreSaid() {
		ReadFile read = workbook(new TestWorkbook().grid("说明", new Object[] { "请如实填写" })
			.grid("数据", new Object[] { "园区代码", "营业收入（亿元）" }, new Object[] { "SCP001", 1 }));
		assertThat(read.notes()).contains("说明!1 工作表“说明”没有可识别的表格，未读入");
		assertThat(read.stated()).hasSize(1);
	}

	@Test
	void headingsOfNoKindAreNamedWithTheNearest() {
		ReadFile read = csv("园区名称,天气\n成都经开区,晴\n");
		assertThat(read.problems()).hasSize(1);
		assertThat(read.problems().get(0)).startsWith("1 unknown-kind 表头（园区名称、天气）与任何一种表都不符，未读入；最接近的是");
		assertThat(read.batch().header().files().get(0).kind()).isEqualTo("unknown");
	}

	@Test
	void aKindThatIsAskedForSaysWhatIsMissing() {
		ReadFile read = ReadFile.of(IN_2023.kind("parks"), ReadFile.csv(this.folder, "园区代码,园区名称\nSCP001,甲\n"));
		assertThat(read.problems())
			.containsExactly("1 unknown-kind 表头（园区代码、园区名称）与任何一种表都不符，未读入；最接近的是“园区名录”，还缺：级别、类型。请对照模板修改表头，或指明种类");
	}

	@Test
	void anUnknownKindIsTheCallersMistake() {
		assertThatThrownBy(() -> ReadFile.of(IN_2023.kind("weather"), ReadFile.csv(this.folder, "a,b\n")))
			.isInstanceOf(IllegalArgumentException.class)
			.hasMessageStartingWith("There is no kind \"weather\"; there are [regions, region-changes, ");
	}

	@Test
	void filesThatCannotBeReadAreSaidAndTheOthersRead() throws IOException {
		Path broken = Files.writeString(this.folder.resolve("b.xlsx"), "%PDF-1.4");
		Path good = ReadFile.csv(this.folder, "园区代码,营业收入（亿元）\nSCP001,1\n");
		ReadFile read = ReadFile.of(IN_2023, broken, good);
		assertThat(read.problems()).containsExactly("1 file-not-read 这不是表格文件（PDF）；可以提交xlsx、csv、tsv");
		assertThat(read.stated()).hasSize(1);
	}

	@Test
	void aTextThatBreaksOffIsReadUpToThere() {
		ReadFile read = csv("园区代码,营业收入（亿元）\nSCP001,1\n\"SCP002\"x,2\n");
		assertThat(read.stated()).hasSize(1);
		assertThat(read.problems()).containsExactly("3 file-not-read 第2行之后的引号不成对；请检查该处的引号");
	}

	@Test
	void aRowThatDeletesWithdrawsTheFiguresItNamesAndNoOthers() {
		ReadFile read = csv("动作,园区代码,营业收入（亿元）,利润总额（亿元）,口径\n合并,SCP001,1,,\n删除,SCP002,2,—,四上\n示例,SCP002,2,,\n");
		assertThat(read.problems()).isEmpty();
		assertThat(read.stated()).hasSize(1);
		assertThat(read.withdrawn())
			.containsExactly("Park/SCP002 operating-revenue 2023 units:four-above DELETE 200000000 | C3");
		assertThat(read.notes()).contains("4 “示例”是模板的示例行，跳过");
	}

	@Test
	void aRowThatDeletesHasToNameWhat() {
		ReadFile read = csv("行操作,园区代码,营业收入（亿元）\n删除,SCP002,\n删除,SCP001,无\n");
		assertThat(read.withdrawn()).isEmpty();
		assertThat(read.problems()).containsExactly("2 action “SCP002”这一行要求删除，却没写明删除什么；请在要删除的那几格填上现在的内容，整个对象不能删除",
				"3 action “SCP001”这一行要求删除，却没写明删除什么；请在要删除的那几格填上现在的内容，整个对象不能删除");
	}

	@Test
	void theLongFormNamesTheFigureWithOrWithoutItsValue() {
		ReadFile read = csv("行操作,对象代码,指标,年份,数值,单位\n删除,SCP001,营业收入,2022,,\n删除,SCP002,营业收入,2022,5,亿元\n");
		assertThat(read.problems()).isEmpty();
		assertThat(read.withdrawn()).containsExactly("Park/SCP001 operating-revenue 2022 unstated DELETE null | E2",
				"Park/SCP002 operating-revenue 2022 unstated DELETE 500000000 | E3");
	}

	@Test
	void aRowThatReplacesWithdrawsWhatItLeavesOutOfItsYear() {
		ReadFile read = csv("行操作,园区代码,营业收入（亿元）,利润总额（亿元）\n替换,SCP001,1,—\n");
		assertThat(read.problems()).isEmpty();
		assertThat(read.stated()).hasSize(1);
		assertThat(read.withdrawn()).containsExactly("Park/SCP001 operating-revenue 2023 unstated REPLACE null | C2",
				"Park/SCP001 total-profit 2023 unstated REPLACE null | D2",
				"Park/SCP001 main-business-revenue 2023 unstated REPLACE null | 2",
				"Park/SCP001 gross-industrial-output 2023 unstated REPLACE null | 2",
				"Park/SCP001 industrial-value-added 2023 unstated REPLACE null | 2");
	}

	@Test
	void nothingIsReplacedByARowThatCannotBeReadWhole() {
		ReadFile read = csv("行操作,园区代码,营业收入（亿元）,利润总额（亿元）\n替换,SCP001,\"1,20\",1\n");
		assertThat(read.stated()).isEmpty();
		assertThat(read.withdrawn()).isEmpty();
		assertThat(read.problems()).hasSize(1);
	}

	@Test
	void descriptionsNamesAndLinksAreTakenAwayByName() {
		ReadFile read = csv("行操作,园区代码,园区名称,级别,类型,简称或别名,所在地区,备注\n删除,SCP001,,,,成都经开区,成都市,旧\n");
		assertThat(read.problems()).isEmpty();
		assertThat(read.things()).isEmpty();
		assertThat(read.takenAway()).containsExactly("Park/SCP001 notes", "a name",
				"Park/SCP001 -LOCATED_IN-> Region/510100");
	}

	@Test
	void aReplacedDescriptionLosesWhatTheRowLeavesBlank() {
		ReadFile read = csv("行操作,园区代码,园区名称,级别,类型,备注\n替换,SCP001,成都经济技术开发区,国家级,经济技术开发区,\n");
		assertThat(read.problems()).isEmpty();
		assertThat(read.takenAway()).containsExactly("Park/SCP001 en", "Park/SCP001 industriesPrinted",
				"Park/SCP001 areaPrinted", "Park/SCP001 approval", "Park/SCP001 notes");
	}

	@Test
	void theReasonForARestatementIsKept() {
		ReadFile read = csv("园区代码,营业收入（亿元）,修订原因\nSCP001,1,企业漏报\nSCP002,1,—\n");
		assertThat(read.all(Stated.class).stream().map((stated) -> stated.print().reason())).containsExactly("企业漏报",
				null);
	}

	@Test
	void everyRowIsAccountedFor() {
		ReadFile read = csv("序号,园区代码,营业收入（亿元）\n1,SCP001,1\n2,,\n3,SCP002,\n,合计,1\n");
		assertThat(read.items().stream().map((item) -> item.origin().row()).distinct().toList()).containsExactly(1L, 2L,
				3L, 4L, 5L);
		assertThat(read.problems()).containsExactly("4 nothing-said 该行没有任何可读入的内容",
				"5 no-data-row “合计”是合计行，只按文字保留，不作为数据读入");
	}

	@Test
	void rowThatOnlySaysThereIsNoValueIsKeptAsText() {
		ReadFile read = csv("园区代码,营业收入（亿元）\nSCP001,1\nSCP002,不详\n");
		assertThat(read.stated()).hasSize(1);
		assertThat(read.problems()).containsExactly("3 nothing-said 该行没有任何可读入的内容");
	}

	@Test
	void everythingOfARowComesTogetherAndTwiceTheSame() {
		ReadFile read = csv("园区代码,营业收入（亿元）,利润总额（亿元）\nSCP001,x,1\nSCP002,2,y\n");
		List<Long> rows = read.items().stream().map((item) -> item.origin().row()).toList();
		assertThat(rows).isSorted();
		assertThat(ReadFile.of(IN_2023, this.folder.resolve("t.csv")).items()).isEqualTo(read.items());
	}

}
