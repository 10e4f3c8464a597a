package parkgraph.loaders.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Finding.Severity;
import parkgraph.loaders.kind.OwnSheets;

/**
 * The sender's workbook as it was, with what was found in it: the cells coloured by how
 * much it matters, a comment at each, and a sheet with all findings. Formulas, formats
 * and other sheets stay. What an earlier report has put in goes first.
 */
final class AnnotatedWorkbook {

	private static final String AUTHOR = "ParkGraph";

	/** What stands between the sender's own comment and ours. */
	private static final String MARK = "\n—— ParkGraph ——\n";

	/** Nobody reads more in a comment. */
	private static final int IN_A_COMMENT = 5;

	private static final int COMMENT_COLUMNS = 4;

	private static final int COMMENT_ROWS = 8;

	private final Path file;

	private final List<Finding> findings;

	private final Map<List<Object>, XSSFCellStyle> styles = new HashMap<>();

	AnnotatedWorkbook(Path file, List<Finding> findings) {
		this.file = file;
		this.findings = findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
	}

	void write(OutputStream out) throws IOException {
		try (InputStream in = Files.newInputStream(this.file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			forgetEarlierReport(workbook);
			byCell(workbook).forEach((place, found) -> annotate(workbook, place, found));
			list(workbook);
			workbook.write(out);
		}
	}

	private static void forgetEarlierReport(XSSFWorkbook workbook) {
		int number = workbook.getSheetIndex(OwnSheets.REPORT);
		if (number >= 0) {
			workbook.removeSheetAt(number);
		}
		for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
			XSSFSheet sheet = workbook.getSheetAt(i);
			Map<CellAddress, XSSFComment> comments = new HashMap<>(sheet.getCellComments());
			comments.forEach((address, comment) -> {
				String text = comment.getString().getString();
				XSSFRow row = sheet.getRow(address.getRow());
				XSSFCell cell = (row != null) ? row.getCell(address.getColumn()) : null;
				if (cell != null && text.contains(MARK)) {
					forget(workbook, cell, comment, text.substring(0, text.indexOf(MARK)));
				}
			});
		}
	}

	/** The colour goes only where it is still ours. */
	private static void forget(XSSFWorkbook workbook, XSSFCell cell, XSSFComment comment, String own) {
		XSSFColor colour = cell.getCellStyle().getFillForegroundXSSFColor();
		String argb = (colour != null) ? colour.getARGBHex() : null;
		for (Severity severity : Severity.values()) {
			if (argb != null && argb.endsWith(ReportRow.colour(severity))) {
				XSSFCellStyle plain = workbook.createCellStyle();
				plain.cloneStyleFrom(cell.getCellStyle());
				plain.setFillPattern(FillPatternType.NO_FILL);
				cell.setCellStyle(plain);
			}
		}
		if (own.isEmpty()) {
			cell.removeCellComment();
		}
		else {
			comment.setString(new XSSFRichTextString(own));
		}
	}

	/** What was found at each cell; notices only where they name one. */
	private Map<Place, List<Finding>> byCell(XSSFWorkbook workbook) {
		Map<Place, List<Finding>> byCell = new LinkedHashMap<>();
		for (Finding finding : this.findings) {
			String sheetName = finding.origin().sheet();
			XSSFSheet sheet = (sheetName != null) ? workbook.getSheet(sheetName) : null;
			Place place = (sheet != null) ? place(sheet, finding) : null;
			if (place != null) {
				byCell.computeIfAbsent(place, (cell) -> new ArrayList<>()).add(finding);
			}
		}
		return byCell;
	}

	/** Where a row as a whole is meant, its first cell. */
	private static @Nullable Place place(XSSFSheet sheet, Finding finding) {
		String cell = finding.origin().cell();
		if (cell != null && cell.matches("[A-Z]{1,3}\\d{1,7}")) {
			CellAddress address = new CellAddress(cell);
			return new Place(sheet.getSheetName(), address.getRow(), address.getColumn());
		}
		if (finding.severity() == Severity.NOTICE) {
			return null;
		}
		int number = (int) finding.origin().row() - 1;
		XSSFRow row = sheet.getRow(number);
		int first = (row != null) ? Math.max(0, row.getFirstCellNum()) : 0;
		return new Place(sheet.getSheetName(), number, first);
	}

	private void annotate(XSSFWorkbook workbook, Place place, List<Finding> found) {
		XSSFSheet sheet = workbook.getSheet(place.sheet());
		XSSFRow row = sheet.getRow(place.row());
		if (row == null) {
			row = sheet.createRow(place.row());
		}
		XSSFCell cell = row.getCell(place.column());
		if (cell == null) {
			cell = row.createCell(place.column());
		}
		cell.setCellStyle(coloured(workbook, cell.getCellStyle(), found.get(0).severity()));
		XSSFComment comment = cell.getCellComment();
		String own = (comment != null) ? comment.getString().getString() : "";
		if (comment == null) {
			comment = sheet.createDrawingPatriarch()
				.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, place.column() + 1, place.row(),
						place.column() + 1 + COMMENT_COLUMNS, place.row() + COMMENT_ROWS));
			comment.setAuthor(AUTHOR);
			cell.setCellComment(comment);
		}
		comment.setString(new XSSFRichTextString(own + MARK + text(found)));
	}

	private static String text(List<Finding> found) {
		StringBuilder text = new StringBuilder();
		found.stream()
			.limit(IN_A_COMMENT)
			.forEach((finding) -> text
				.append("[%s]\n%s\n%s\n".formatted(ReportRow.word(finding.severity()), finding.zh(), finding.en())));
		if (found.size() > IN_A_COMMENT) {
			text.append("… +").append(found.size() - IN_A_COMMENT);
		}
		return text.toString().strip();
	}

	/** Styles are few, cells are many. */
	private XSSFCellStyle coloured(XSSFWorkbook workbook, XSSFCellStyle style, Severity severity) {
		return this.styles.computeIfAbsent(List.of(style.getIndex(), severity), (key) -> {
			XSSFCellStyle coloured = workbook.createCellStyle();
			coloured.cloneStyleFrom(style);
			coloured.setFillForegroundColor(new XSSFColor(rgb(ReportRow.colour(severity)), null));
			coloured.setFillPattern(FillPatternType.SOLID_FOREGROUND);
			return coloured;
		});
	}

	private static byte[] rgb(String hex) {
		int colour = Integer.parseInt(hex, 16);
		return new byte[] { (byte) (colour >> 16), (byte) (colour >> 8), (byte) colour };
	}

	private void list(XSSFWorkbook workbook) {
		XSSFSheet sheet = workbook.createSheet(OwnSheets.REPORT);
		row(sheet, 0, ReportRow.HEADINGS);
		int number = 0;
		for (Finding finding : this.findings) {
			row(sheet, ++number, ReportRow.of(finding));
		}
		sheet.createFreezePane(0, 1);
	}

	private static void row(XSSFSheet sheet, int number, List<String> texts) {
		XSSFRow row = sheet.createRow(number);
		for (int i = 0; i < texts.size(); i++) {
			row.createCell(i).setCellValue(texts.get(i));
		}
	}

	/**
	 * A cell, its row and column from 0.
	 */
	private record Place(String sheet, int row, int column) {
	}

}
