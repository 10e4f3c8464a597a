package parkgraph.loaders.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Finding.Outcome;
import parkgraph.loaders.batch.Finding.Severity;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.kind.SentFile;

import static org.assertj.core.api.Assertions.assertThat;

class FindingsReportTests {

	private static final String RED = "FFFFB3B3";

	@TempDir
	private Path folder;

	private static Finding finding(@org.jspecify.annotations.Nullable String sheet, long row,
			@org.jspecify.annotations.Nullable String cell, Severity severity) {
		return new Finding(new Origin("t.xlsx", sheet, row, cell, 1), "out-of-range",
				(severity == Severity.ERROR) ? Outcome.REFUSED : Outcome.NOTE, severity, "=1+1", "太大。", "Too large.",
				0);
	}

	private Path workbook() throws IOException {
		Path file = this.folder.resolve("t.xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			XSSFSheet sheet = workbook.createSheet("园区");
			sheet.createRow(0).createCell(0).setCellValue("园区代码");
			sheet.getRow(0).createCell(1).setCellValue("营业收入（亿元）");
			sheet.createRow(1).createCell(0).setCellValue("SCP001");
			XSSFCell value = sheet.getRow(1).createCell(1);
			value.setCellFormula("1+1");
			value.setCellStyle(workbook.createCellStyle());
			value.getCellStyle().setDataFormat(workbook.createDataFormat().getFormat("0.000"));
			workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(value);
			comment(sheet, sheet.getRow(1).getCell(0), "自己的批注");
			workbook.createSheet("其他").createRow(4).createCell(4).setCellValue("留着");
			workbook.write(out);
		}
		return file;
	}

	private static void comment(XSSFSheet sheet, Cell cell, String text) {
		var comment = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 2, 0, 4, 4));
		comment.setString(new XSSFRichTextString(text));
		cell.setCellComment(comment);
	}

	private static byte[] report(List<SentFile> files, List<Finding> findings, boolean own) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThat(new FindingsReport(files, findings).write(out)).isEqualTo(own);
		return out.toByteArray();
	}

	private byte[] annotated(Path file, Finding... findings) throws IOException {
		return report(List.of(new SentFile("t.xlsx", file)), List.of(findings), true);
	}

	private static XSSFWorkbook open(byte[] bytes) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(bytes));
	}

	private static String argb(XSSFCell cell) {
		var colour = cell.getCellStyle().getFillForegroundXSSFColor();
		return (colour != null) ? colour.getARGBHex() : "none";
	}

	@Test
	void theSendersWorkbookComesBackWithColoursAndCommentsAndKeepsEverythingElse() throws IOException {
		byte[] bytes = annotated(workbook(), finding("园区", 2, "B2", Severity.WARNING),
				finding("园区", 2, "B2", Severity.ERROR), finding("园区", 2, null, Severity.ERROR),
				finding("园区", 1, null, Severity.NOTICE));
		try (XSSFWorkbook workbook = open(bytes)) {
			XSSFCell value = workbook.getSheet("园区").getRow(1).getCell(1);
			assertThat(value.getCellFormula()).isEqualTo("1+1");
			assertThat(value.getNumericCellValue()).isEqualTo(2);
			assertThat(value.getCellStyle().getDataFormatString()).isEqualTo("0.000");
			assertThat(argb(value)).isEqualTo(RED);
			assertThat(value.getCellComment().getString().getString())
				.isEqualTo("\n—— ParkGraph ——\n[须改正 error]\n太大。\nToo large.\n[请核对 warning]\n太大。\nToo large.");
			XSSFCell first = workbook.getSheet("园区").getRow(1).getCell(0);
			assertThat(argb(first)).isEqualTo(RED);
			assertThat(first.getCellComment().getString().getString())
				.isEqualTo("自己的批注\n—— ParkGraph ——\n[须改正 error]\n太大。\nToo large.");
			assertThat(workbook.getSheet("园区").getRow(0).getCell(0).getCellComment()).isNull();
			assertThat(workbook.getSheet("其他").getRow(4).getCell(4).getStringCellValue()).isEqualTo("留着");
			assertThat(workbook.getSheet("ParkGraph检查报告").getLastRowNum()).isEqualTo(4);
		}
	}

	@Test
	void whatAnEarlierReportHasPutInIsGone() throws IOException {
		Path first = this.folder.resolve("first.xlsx");
		Files.write(first, annotated(workbook(), finding("园区", 2, "A2", Severity.ERROR),
				finding("园区", 2, "B2", Severity.WARNING)));
		try (XSSFWorkbook workbook = open(annotated(first))) {
			assertThat(workbook.getSheet("园区").getRow(1).getCell(0).getCellComment().getString().getString())
				.isEqualTo("自己的批注");
			assertThat(workbook.getSheet("园区").getRow(1).getCell(1).getCellComment()).isNull();
			assertThat(workbook.getSheet("园区").getRow(1).getCell(1).getCellStyle().getFillPattern())
				.isEqualTo(org.apache.poi.ss.usermodel.FillPatternType.NO_FILL);
			assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
		}
	}

	@Test
	void aTextFileHasAListOfFindingsAsText() throws IOException {
		Path file = Files.writeString(this.folder.resolve("t.csv"), "园区代码\n");
		byte[] bytes = report(List.of(new SentFile("t.csv", file)),
				List.of(finding(null, 2, null, Severity.NOTICE), finding(null, 3, "B3", Severity.ERROR)), false);
		try (XSSFWorkbook workbook = open(bytes)) {
			XSSFSheet sheet = workbook.getSheetAt(0);
			assertThat(texts(sheet, 1)).containsExactly("须改正 error", "t.xlsx", "", "3", "B3", "=1+1", "太大。",
					"Too large.", "out-of-range");
			assertThat(texts(sheet, 2)).startsWith("供参考 notice");
			assertThat(sheet.getLastRowNum()).isEqualTo(2);
		}
	}

	@Test
	void moreThanFitsIntoTheHeapHasAList() throws IOException {
		Finding one = finding("园区", 2, "B2", Severity.ERROR);
		List<Finding> most = new ArrayList<>(java.util.Collections.nCopies(FindingsReport.MOST_FINDINGS, one));
		List<SentFile> files = List.of(new SentFile("t.xlsx", workbook()));
		report(files, most, true);
		most.add(one);
		report(files, most, false);
		report(List.of(files.get(0), files.get(0)), List.of(one), false);
	}

	@Test
	void aFileThatCouldNotBeReadIsNotOpened() throws IOException {
		Finding notRead = new Finding(Origin.row("t.xlsx", 1), "file-not-read", Outcome.REFUSED, null, "坏。", "Bad.");
		report(List.of(new SentFile("t.xlsx", workbook())), List.of(notRead), false);
	}

	private static List<String> texts(XSSFSheet sheet, int row) {
		List<String> texts = new ArrayList<>();
		sheet.getRow(row).forEach((cell) -> texts.add(cell.getStringCellValue()));
		return texts;
	}

}
