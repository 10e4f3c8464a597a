package parkgraph.loaders.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class WorkbookFileTests {

	@TempDir
	Path folder;

	private Path write(TestWorkbook workbook) {
		return workbook.write(this.folder.resolve("t.xlsx"));
	}

	@Test
	void readsEveryKindOfCell() {
		TestWorkbook workbook = new TestWorkbook();
		int shared = workbook.string("成都 经开区");
		int percent = workbook.format("0.0%");
		int day = workbook.format("#builtin 14");
		Path file = write(workbook.sheet("数据", """
				<sheetData><row r="2">
				<c r="A2" t="s"><v>%d</v></c><c r="B2"><v>0.1</v></c><c r="C2" s="%d"><v>0.853</v></c>
				<c r="D2" s="%d"><v>45291</v></c><c r="E2" t="b"><v>1</v></c><c r="F2" t="e"><v>#N/A</v></c>
				<c r="G2" t="inlineStr"><is><r><t>甲</t></r><r><t xml:space="preserve"> 乙</t></r></is></c>
				<c r="H2" t="str"><f>A1</f><v>丙</v></c><c r="I2"><f>1+1</f><v>2</v></c><c r="J2"><f>1+1</f></c>
				<c r="K2" t="str"><f>""</f><v></v></c><c r="L2"/><c r="M2" t="d"><v>2023-12-31T00:00:00Z</v></c>
				</row></sheetData>""".formatted(shared, percent, day)));
		assertThat(Seen.cells(file)).containsExactly("A2 TEXT 成都 经开区", "B2 NUMBER 0.1", "C2 NUMBER 85.3%",
				"D2 DATE 2023-12-31", "E2 BOOLEAN TRUE", "F2 ERROR #N/A", "G2 TEXT 甲 乙", "H2 TEXT 丙", "I2 NUMBER 2",
				"J2 FORMULA_WITHOUT_RESULT ", "M2 DATE 2023-12-31");
	}

	@Test
	void readingsAboveTheSignsAreLeftOut() {
		TestWorkbook workbook = new TestWorkbook();
		int rich = workbook.richString("<r><t>園</t></r><rPh sb=\"0\" eb=\"1\"><t>えん</t></rPh><r><t>区_x000D_</t></r>");
		assertThat(Seen.cells(write(
				workbook.sheet("s", "<sheetData><row><c t=\"s\"><v>%d</v></c></row></sheetData>".formatted(rich)))))
			.containsExactly("A1 TEXT 園区\r");
	}

	@Test
	void cellsAndRowsWithoutAddressesFollowEachOther() {
		Path file = write(new TestWorkbook().sheet("s",
				"<sheetData><row><c><v>1</v></c><c r=\"C1\"><v>2</v></c><c><v>3</v></c></row><row r=\"5\"/><row><c><v>4</v></c></row></sheetData>"));
		assertThat(Seen.cells(file)).containsExactly("A1 NUMBER 1", "C1 NUMBER 2", "D1 NUMBER 3", "A6 NUMBER 4");
	}

	@Test
	void prefixesOfNamespacesDoNotMatter() {
		Path file = write(new TestWorkbook().sheet("s", "")
			.part("xl/worksheets/sheet1.xml",
					"<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>"));
		assertThat(Seen.cells(file)).containsExactly("A1 NUMBER 7");
	}

	@Test
	void saysWhatIsHiddenMergedAndFiltered() {
		Path file = write(new TestWorkbook().sheet("甲",
				"""
						<cols><col min="2" max="3" hidden="1"/><col min="4" max="4"/></cols>
						<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="4" hidden="1"><c r="A4"><v>2</v></c></row></sheetData>
						<autoFilter ref="A1:D9"/><mergeCells><mergeCell ref="C2:D2"/><mergeCell ref="A1:B1"/></mergeCells>""")
			.sheet("乙", "veryHidden", "<sheetData/>"));
		try (TableFile table = Seen.open(file)) {
			Sheet first = table.sheets().get(0);
			assertThat(first.frame()).isEqualTo(new SheetFrame(4, 1, List.of(new CellRange(2, 1, 3, Long.MAX_VALUE)),
					List.of(new CellRange(1, 1, 2, 1), new CellRange(3, 2, 4, 2)), new CellRange(1, 1, 4, 9)));
			assertThat(first.frame().isHidden(3)).isTrue();
			assertThat(first.frame().isHidden(4)).isFalse();
			assertThat(table.sheets()).extracting(Sheet::name).containsExactly("甲", "乙");
			assertThat(table.sheets()).extracting(Sheet::hidden).containsExactly(false, true);
			try (SheetRows rows = table.rows(first)) {
				assertThat(Objects.requireNonNull(rows.next()).hidden()).isFalse();
				assertThat(Objects.requireNonNull(rows.next()).hidden()).isTrue();
				assertThat(rows.next()).isNull();
			}
		}
	}

	@Test
	void chartsAreLeftOutAndSaid() {
		Path file = write(new TestWorkbook().grid("数据", new Object[] { 1 })
			.grid("图", new Object[] { 2 })
			.part("xl/_rels/workbook.xml.rels",
					"<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
							+ "<Relationship Id=\"rId2\" Type=\"x/chartsheet\" Target=\"chartsheets/sheet1.xml\"/></Relationships>"));
		try (TableFile table = Seen.open(file)) {
			assertThat(table.sheets()).hasSize(1);
			assertThat(table.notes()).extracting(Object::toString)
				.containsExactly("工作表“图”不是数据表，未读入 / sheet \"图\" holds no cells and is left out");
		}
	}

	@Test
	void manySharedTextsAreFoundFarApart() {
		TestWorkbook workbook = new TestWorkbook();
		Object[][] rows = new Object[5000][];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = new Object[] { "四川省第" + i + "号园区" };
		}
		workbook.grid("s", rows);
		String last = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>4999</v></c><c r=\"B1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>4998</v></c></row></sheetData>";
		Path file = write(workbook.part("xl/worksheets/sheet1.xml", "<worksheet>" + last + "</worksheet>"));
		assertThat(Seen.texts(file)).containsExactly(List.of("四川省第4999号园区", "四川省第0号园区", "四川省第4998号园区"));
	}

}
