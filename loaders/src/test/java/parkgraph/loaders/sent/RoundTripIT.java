package parkgraph.loaders.sent;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Finding.Severity;
import parkgraph.loaders.change.ChangeText;
import parkgraph.loaders.check.CheckSettings;
import parkgraph.loaders.kind.KindCatalogue;
import parkgraph.loaders.kind.KindSettings;
import parkgraph.loaders.kind.LoadOptions;
import parkgraph.loaders.kind.SentFile;
import parkgraph.loaders.kind.StoredFormContents;
import parkgraph.loaders.kind.Templates;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.publish.Publication;
import parkgraph.loaders.testing.TestStore;
import parkgraph.ontology.figure.Audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Workbooks that are written from a store, edited, and loaded again.
 */
class RoundTripIT {

	@RegisterExtension
	static final TestStore STORE = new TestStore();

	private static final String SHEET = "园区年度数据";

	private static final String NOTHING = "What would change: 0 new, 0 changed, 0 unchanged, 0 left aside for better ones, 0 new contradictions, %d rows refused, 0 withdrawn";

	@TempDir
	private Path folder;

	private int files;

	@BeforeEach
	void whatIsKnown() {
		publish("区划代码,区划名称,级别\n510000,四川省,省\n510100,成都市,市州\n");
		publish("园区代码,园区名称,级别,类型,所在地区\nSCP001,甲园,国家级,经济技术开发区,成都市\nSCP002,乙园,省级,经济技术开发区,成都市\nSCP003,丙园,省级,经济技术开发区,成都市\n");
		publish("园区代码,营业收入（亿元）,利润总额（亿元）,口径,数据性质\nSCP001,97.25,5,四上,年报\nSCP002,突破60亿元,,,\n");
	}

	private Path write(String name, byte[] bytes) {
		this.files++;
		try {
			return Files.write(this.folder.resolve("%d-%s".formatted(this.files, name)), bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static SentFiles sent() {
		return new SentFiles(STORE.driver(), KindSettings.shipped(), CheckSettings.standard(LocalDate.of(2024, 5, 20)));
	}

	private static CheckedSending check(Path file) {
		return sent().check(new Sending(List.of(new SentFile(String.valueOf(file.getFileName()), file)),
				LoadOptions.of("某处").year(2023), "测试", Audience.PUBLIC, "tester"));
	}

	private Publication publish(String csv) {
		return publish(check(write("t.csv", csv.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
	}

	private static Publication publish(CheckedSending checked) {
		return sent().publish(checked, false, Progress.UNHEARD);
	}

	private Path exported() {
		Path file = write("export.xlsx", new byte[0]);
		try (OutputStream out = Files.newOutputStream(file)) {
			assertThat(templates().export("park-year", Year.of(2023), out)).isEqualTo(3);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file;
	}

	private static Templates templates() {
		return new Templates(KindCatalogue.shipped(), new StoredFormContents(STORE.driver()));
	}

	private static Path edit(Path file, Consumer<XSSFSheet> change) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
			change.accept(workbook.getSheet(SHEET));
			try (OutputStream out = Files.newOutputStream(file)) {
				workbook.write(out);
			}
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The cell of a park below a heading. */
	private static Cell cell(XSSFSheet sheet, String park, String heading) {
		XSSFRow header = sheet.getRow(3);
		int column = 0;
		int code = 0;
		for (Cell cell : header) {
			if (cell.getStringCellValue().equals(heading)) {
				column = cell.getColumnIndex();
			}
			if (cell.getStringCellValue().equals("园区代码")) {
				code = cell.getColumnIndex();
			}
		}
		for (int i = 4; i <= sheet.getLastRowNum(); i++) {
			XSSFRow row = sheet.getRow(i);
			boolean example = row != null && row.getCell(0) != null && row.getCell(0).getStringCellValue().equals("示例");
			if (row != null && !example && row.getCell(code) != null
					&& row.getCell(code).getStringCellValue().equals(park)) {
				Cell cell = row.getCell(column);
				return (cell != null) ? cell : row.createCell(column);
			}
		}
		throw new IllegalArgumentException(park);
	}

	private static List<String> findings(CheckedSending checked, String rule) {
		return checked.report()
			.findings()
			.stream()
			.filter((finding) -> finding.rule().equals(rule))
			.map(Finding::en)
			.toList();
	}

	private static List<String> changes(CheckedSending checked) {
		return ChangeText.of(checked.changes(), checked.report().counts().refused(), Locale.ENGLISH);
	}

	private static long figure(String park) {
		return STORE
			.number("MATCH (f:Figure {subject: '%s', indicator: 'operating-revenue', period: '2023'}) ".formatted(park)
					+ "WHERE f.until = 9223372036854775807 AND f.since < 9223372036854775807 RETURN f.low");
	}

	@Test
	void anExportThatNobodyEditedHasNothingToPublish() {
		CheckedSending checked = check(exported());
		assertThat(changes(checked)).containsExactly(NOTHING.formatted(0));
		assertThat(checked.report().findings()).filteredOn((finding) -> finding.severity() != Severity.NOTICE)
			.isEmpty();
		assertThat(findings(checked, "unchanged-since-export")).hasSize(2);
		assertThat(checked.isEmpty()).isTrue();
		long state = checked.state();
		assertThatExceptionOfType(LoadingException.class).isThrownBy(() -> publish(checked))
			.withMessage("没有可写入的内容，没有提交。 / There is nothing in it to write, so nothing was published.");
		assertThat(STORE.number("MATCH (store:Store) RETURN store.state")).isEqualTo(state);
	}

	@Test
	void onlyWhatWasEditedIsWrittenAndUndoBringsTheOldValueBack() {
		Path file = edit(exported(), (sheet) -> {
			cell(sheet, "SCP001", "营业收入（亿元）").setCellValue(98);
			cell(sheet, "SCP001", "更正原因").setCellValue("漏报");
		});
		CheckedSending checked = check(file);
		assertThat(changes(checked)).element(0)
			.isEqualTo(
					"What would change: 0 new, 1 changed, 0 unchanged, 0 left aside for better ones, 0 new contradictions, 0 rows refused, 0 withdrawn");
		assertThat(findings(checked, "restated-without-reason")).isEmpty();
		Publication published = publish(checked);
		assertThat(figure("SCP001")).isEqualTo(9_800_000_000L);
		assertThat(STORE.number("MATCH (o:Observation {batch: '%s'}) RETURN count(o)".formatted(published.batch())))
			.isOne();
		new parkgraph.loaders.publish.Undo(STORE.driver()).undo(published.batch(), "测试", Progress.UNHEARD);
		assertThat(figure("SCP001")).isEqualTo(9_725_000_000L);
	}

	@Test
	void whatBothHaveChangedIsAConflictWithItsThreeValues() {
		Path file = edit(exported(), (sheet) -> cell(sheet, "SCP001", "营业收入（亿元）").setCellValue(98));
		publish("行操作,园区代码,营业收入（亿元）,利润总额（亿元）,口径,数据性质\n替换,SCP001,99,5,四上,年报\n");
		CheckedSending checked = check(file);
		assertThat(findings(checked, "edit-conflict")).containsExactly(
				"the Operating revenue of 甲园 was changed by both since the export: 97.25亿元（年报） then, 99亿元（年报） now, 98亿元（年报） in the file; it was not written");
		assertThat(checked.report().isClean()).isFalse();
		assertThat(changes(checked)).containsExactly(NOTHING.formatted(1));
	}

	@Test
	void whatBothHaveChangedAlikeIsNoConflict() {
		Path file = edit(exported(), (sheet) -> cell(sheet, "SCP001", "营业收入（亿元）").setCellValue(99));
		publish("行操作,园区代码,营业收入（亿元）,利润总额（亿元）,口径,数据性质\n替换,SCP001,99,5,四上,年报\n");
		CheckedSending checked = check(file);
		assertThat(findings(checked, "already-so"))
			.containsExactly("\"99亿元\" is what counts already, so nothing is written");
		assertThat(checked.isEmpty()).isTrue();
	}

	@Test
	void whatOnlyOthersHaveChangedStays() {
		Path file = exported();
		publish("行操作,园区代码,营业收入（亿元）,利润总额（亿元）,口径,数据性质\n替换,SCP001,99,5,四上,年报\n");
		assertThat(check(file).isEmpty()).isTrue();
		assertThat(figure("SCP001")).isEqualTo(9_900_000_000L);
	}

	@Test
	void aRowThatIsGoneAndACellThatIsEmptiedEraseNothing() {
		Path file = edit(exported(), (sheet) -> {
			sheet.removeRow((XSSFRow) cell(sheet, "SCP002", "园区代码").getRow());
			cell(sheet, "SCP001", "利润总额（亿元）").setBlank();
		});
		CheckedSending checked = check(file);
		assertThat(checked.isEmpty()).isTrue();
		assertThat(findings(checked, "missing-from-export")).containsExactly(
				"2 figures of the export are not in the file any more: 甲园 利润总额、乙园 营业收入; none of them is deleted; write 删除 as the row action to delete");
	}

	@Test
	void aRowActionInAnExportDeletes() {
		Path file = edit(exported(), (sheet) -> cell(sheet, "SCP002", "行操作").setCellValue("删除"));
		CheckedSending checked = check(file);
		assertThat(findings(checked, "missing-from-export")).isEmpty();
		assertThat(changes(checked))
			.contains("  %s!园区年度数据!F6  乙园 Operating revenue 2023年: 突破60亿元 → —".formatted(file.getFileName()));
	}

	@Test
	void anAddedRowIsNew() {
		Path file = edit(exported(), (sheet) -> {
			XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
			row.createCell(2).setCellValue("SCP003");
			row.createCell(5).setCellValue(12);
		});
		CheckedSending checked = check(file);
		assertThat(changes(checked)).element(0).asString().startsWith("What would change: 1 new, 0 changed");
		publish(checked);
		assertThat(figure("SCP003")).isEqualTo(1_200_000_000L);
	}

	@Test
	void aTemplateShowsLastYearInColumnsThatAreNotRead() throws IOException {
		Path file = write("template.xlsx", new byte[0]);
		try (OutputStream out = Files.newOutputStream(file)) {
			templates().write("park-year", Year.of(2024), out);
		}
		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
			XSSFSheet sheet = workbook.getSheet(SHEET);
			assertThat(cell(sheet, "SCP001", "参考：2023年营业收入（亿元）").getNumericCellValue()).isEqualTo(97.25);
			assertThat(cell(sheet, "SCP001", "参考：2023年数据性质").getStringCellValue()).isEqualTo("年报");
			assertThat(cell(sheet, "SCP001", "参考：2023年口径").getStringCellValue()).isEqualTo("四上企业");
			assertThat(cell(sheet, "SCP001", "参考：营业收入较上年（%）").getCellFormula()).contains("F6");
			assertThat(cell(sheet, "SCP002", "参考：2023年营业收入（亿元）").getStringCellValue()).isEqualTo("突破60亿元");
			assertThat(cell(sheet, "SCP003", "园区名称").getStringCellValue()).isEqualTo("丙园");
			cell(sheet, "SCP003", "营业收入（亿元）").setCellValue(13);
			try (OutputStream out = Files.newOutputStream(file)) {
				workbook.write(out);
			}
		}
		CheckedSending checked = sent().check(new Sending(List.of(new SentFile("t.xlsx", file)),
				LoadOptions.of("某处").year(2024), "测试", Audience.PUBLIC, "tester"));
		assertThat(checked.report().findings()).filteredOn((finding) -> finding.severity() == Severity.ERROR).isEmpty();
		assertThat(checked.report().findings()).extracting(Finding::rule)
			.doesNotContain("unknown-column", "edited-heading");
		assertThat(changes(checked)).element(0)
			.asString()
			.startsWith("What would change: 1 new, 0 changed, 0 unchanged");
		assertThat(checked.report().counts().observations()).isOne();
		assertThat(Map.copyOf(checked.changes().figures())).hasSize(1);
	}

	@Test
	void kindsWithoutFiguresCannotBeExported() {
		assertThatExceptionOfType(LoadingException.class)
			.isThrownBy(() -> templates().export("parks", Year.of(2023), OutputStream.nullOutputStream()))
			.withMessageContaining(
					"The kind \"parks\" holds no figures in columns, so it cannot be exported; these can: park-year, enterprise-year, quality-indicators.");
	}

}
