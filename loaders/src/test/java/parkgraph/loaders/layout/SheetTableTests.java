package parkgraph.loaders.layout;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import parkgraph.loaders.sheet.SheetCell;

import static org.assertj.core.api.Assertions.assertThat;

class SheetTableTests {

	private static final String[] KNOWN = { "园区名称", "营业收入", "利润总额", "企业数" };

	@Test
	void headerInTheFirstRow() {
		TestSheet sheet = TestSheet.of("""
				园区名称|营业收入
				成都经开区|1000
				德阳经开区|500
				""");
		assertThat(sheet.headings(KNOWN)).containsExactly("1 园区名称", "2 营业收入");
		assertThat(sheet.marks(KNOWN)).containsExactly("2 DATA", "3 DATA");
		assertThat(sheet.table(KNOWN).notes()).extracting((note) -> note.wording().zh()).containsExactly("表头在第1行，共2列");
	}

	@Test
	void titleFormHeadAndUnitStandAbove() {
		SheetTable table = TestSheet.of("""
				2023年四川省产业园区主要指标
				填报单位：德阳市经信局|||单位：万元
				园区名称|营业收入|利润总额（亿元）|企业数（家）
				东区|1|2|3
				""").merge(1, 1, 4, 1).merge(1, 2, 3, 2).table(KNOWN);
		assertThat(table.head().firstRow()).isEqualTo(3);
		assertThat(table.head().titles()).containsExactly("2023年四川省产业园区主要指标", "填报单位：德阳市经信局");
		assertThat(table.head().units()).containsExactly("万元");
		assertThat(table.head().headings()).extracting(Heading::unit).containsExactly(null, null, "亿元", "家");
	}

	@Test
	void headerMergedOverTwoRows() {
		TestSheet sheet = TestSheet.of("""
				标题
				园区名称|主要指标（亿元）|||企业数
				|营业收入|利润总额|同比|
				东区|1|2|3|4
				""").merge(1, 1, 5, 1).merge(1, 2, 1, 3).merge(2, 2, 4, 2).merge(5, 2, 5, 3);
		assertThat(sheet.headings(KNOWN)).containsExactly("1 园区名称", "2 主要指标 · 营业收入 [亿元]", "3 主要指标 · 利润总额 [亿元]",
				"4 主要指标 · 同比 [亿元]", "5 企业数");
		assertThat(sheet.marks(KNOWN)).containsExactly("4 DATA");
	}

	@Test
	void headerMergedOverThreeRowsWithUnitsAndColumnNumbersBelow() {
		TestSheet sheet = TestSheet.of("""
				园区名称|经济指标|||
				|营业收入||利润总额|
				|2022年|2023年|2022年|2023年
				|万元|万元|亿元|亿元
				东区|1|2|3|4
				成都|1|2|3|4
				""").merge(1, 1, 1, 3).merge(2, 1, 5, 1).merge(2, 2, 3, 2).merge(4, 2, 5, 2);
		assertThat(sheet.headings(KNOWN)).containsExactly("1 园区名称", "2 经济指标 · 营业收入 · 2022年 [万元]",
				"3 经济指标 · 营业收入 · 2023年 [万元]", "4 经济指标 · 利润总额 · 2022年 [亿元]", "5 经济指标 · 利润总额 · 2023年 [亿元]");
		assertThat(sheet.marks(KNOWN)).containsExactly("5 DATA", "6 DATA");
	}

	@Test
	void columnNumbersOfStatisticalFormsBelongToTheHeader() {
		TestSheet sheet = TestSheet.of("""
				园区名称|营业收入|利润总额
				甲|1|2
				成都经开区|10|20
				""");
		assertThat(sheet.marks(KNOWN)).containsExactly("3 DATA");
	}

	@Test
	void mergedHeadersLoseTheirMergingInText() {
		TestSheet sheet = TestSheet.of("""
				园区名称|营业收入||利润总额|
				|2022年|2023年|2022年|2023年
				东区|1|2|3|4
				""");
		assertThat(sheet.headings(KNOWN)).containsExactly("1 园区名称", "2 营业收入 · 2022年", "3 营业收入 · 2023年",
				"4 利润总额 · 2022年", "5 利润总额 · 2023年");
		assertThat(sheet.marks(KNOWN)).containsExactly("3 DATA");
	}

	@Test
	void rowsOfTextAreNotTakenForHeader() {
		TestSheet sheet = TestSheet.of("""
				园区名称|营业收入
				甲园区|不详
				乙园区|—
				""");
		assertThat(sheet.marks(KNOWN)).containsExactly("2 DATA", "3 DATA");
	}

	@Test
	void headingsBrokenOverLinesAreOne() {
		assertThat(TestSheet.of("园区名称|x\n东区|1\n").headings("园区名称")).containsExactly("1 园区名称", "2 x");
		Heading heading = new Heading(2, 1, List.of("主要指标", "营业收入", "2023年"), null);
		assertThat(heading.splits()).extracting(Heading.Split::name)
			.containsExactly("主要指标营业收入2023年", "营业收入2023年", "主要指标营业收入", "2023年", "营业收入", "主要指标");
		assertThat(heading.splits().get(4).rest()).containsExactly("主要指标", "2023年");
	}

	@Test
	void totalsPartsSectionsAndNotesAreTold() {
		assertThat(TestSheet.of("""
				序号|园区名称|营业收入
				|合　计|100
				一、国家级
				1|成都经开区|60
				|其中：龙泉片区|20
				|小计|60

				2|德阳经开区|40
				3|总部合作园区|1
				园区名称共3个
				注：1.本表为快报数。
				2.口径为四上企业。
				单位负责人：张三|填表人：李四|报出日期：2024-01-10
				9|绵阳高新区|30
				""").marks(KNOWN)).containsExactly("2 TOTAL", "3 SECTION", "4 DATA", "5 OF_WHICH", "6 TOTAL", "8 DATA",
				"9 DATA", "10 DATA", "11 FOOTNOTE", "12 FOOTNOTE", "13 FOOTNOTE", "14 BEHIND_THE_END");
	}

	@Test
	void totalsOfRegionsAreTotalsButIndicatorsAreNot() {
		assertThat(TestSheet.of("""
				园区名称|指标|数值
				全省合计|营业收入|100
				成都市|小计|60
				成都经开区|企业总数|5
				成都经开区|工业合计|7
				""").marks("园区名称", "指标", "数值")).containsExactly("2 TOTAL", "3 TOTAL", "4 DATA", "5 DATA");
	}

	@Test
	void aColumnWithoutHeadingDoesNotMakeDataAHeader() {
		TestSheet sheet = TestSheet.of("园区名称||营业收入\n|见附注|1\n德阳经开区||2\n");
		assertThat(sheet.headings(KNOWN)).containsExactly("1 园区名称", "3 营业收入");
		assertThat(sheet.marks(KNOWN)).containsExactly("2 DATA", "3 DATA");
	}

	@Test
	void headingsMayEndInAColon() {
		assertThat(TestSheet.of("园区名称：|营业收入|备注：\n成都经开区|1|\n").table("园区名称：", "营业收入").head().firstRow()).isEqualTo(1);
	}

	@Test
	void headerRepeatedOnEachPageIsNoData() {
		assertThat(TestSheet.of("""
				园区名称|营业收入（亿元）|利润总额
				东区|1|2
				园区名称|营业收入（亿元）|利润总额
				西区|1|2
				""").marks(KNOWN)).containsExactly("2 DATA", "3 HEADER_AGAIN", "4 DATA");
	}

	@Test
	void examplesOfTheTemplateAreSkipped() {
		assertThat(TestSheet.of("行操作|园区名称|营业收入\n示例|成都经开区|1\n|德阳经开区|1\n").marks(KNOWN)).containsExactly("2 EXAMPLE",
				"3 DATA");
	}

	@Test
	void textMergedDownwardsStandsInEveryRowButNumbersDoNot() {
		SheetTable table = TestSheet.of("""
				城市|园区名称|营业收入
				成都市|甲|10
				|乙|
				德阳市|丙|5
				""").merge(1, 2, 1, 3).merge(3, 2, 3, 3).table(KNOWN);
		table.next();
		MarkedRow second = Objects.requireNonNull(table.next());
		assertThat(second.row().cells()).extracting(SheetCell::text).containsExactly("成都市", "乙");
		MarkedRow third = Objects.requireNonNull(table.next());
		assertThat(third.row().cells()).extracting(SheetCell::text).containsExactly("德阳市", "丙", "5");
		assertThat(table.notes()).extracting((note) -> note.wording().en())
			.contains("the number in C2:C3 is merged over several rows and counts for the first only");
	}

	@Test
	void hiddenRowsAreReadAndSaidOnce() {
		SheetTable table = TestSheet.of("园区名称|营业收入\n~东区|1\n~西区|2\n丙|3\n").table(KNOWN);
		while (table.next() != null) {
			// To the end.
		}
		assertThat(table.notes()).extracting((note) -> note.wording().zh())
			.containsExactly("表头在第1行，共2列", "隐藏了2行（从第2行起），照常读入");
	}

	@Test
	void unknownHeadingsAreStillAHeader() {
		assertThat(TestSheet.of("标题\n甲项|乙项\na|1\n").headings()).containsExactly("1 甲项", "2 乙项");
	}

	@Test
	void sheetsWithoutATableHaveNone() {
		assertThat(TestSheet.of("说明文字\n\n第二段\n").tableOrNone(KNOWN)).isNull();
		assertThat(TestSheet.of("").tableOrNone(KNOWN)).isNull();
	}

}
