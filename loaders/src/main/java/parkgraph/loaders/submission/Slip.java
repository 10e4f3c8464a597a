package parkgraph.loaders.submission;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import parkgraph.loaders.batch.Finding;

/**
 * A return slip (退回单): what one reporter has to correct or look at, in plain words, with
 * nothing of anybody else's on it.
 */
public final class Slip {

	private static final List<String> HEADINGS = List.of("序号\nNo.", "位置\nWhere", "程度\nSeverity",
			"填写的内容\nWhat was found", "问题和要求\nWhat is the matter and what was expected", "怎样更正\nHow to mend it");

	private static final int LONGEST_NAME = 60;

	private final Reporter reporter;

	private final List<Submission> submissions;

	private final List<String> receipts;

	/**
	 * Makes a slip.
	 * @param reporter to whom it goes
	 * @param submissions what they handed in, and nothing else
	 * @param receipts numbers of the receipts they were given
	 */
	Slip(Reporter reporter, List<Submission> submissions, List<String> receipts) {
		this.reporter = reporter;
		this.submissions = submissions;
		this.receipts = receipts;
		if (submissions.stream().anyMatch((one) -> !one.reporter().equals(reporter))) {
			throw new IllegalArgumentException("Something on the slip of %s is not theirs".formatted(reporter.key()));
		}
	}

	/**
	 * The slips of all who have something to correct or to look at.
	 * @param submissions what was handed in
	 * @param receipts the receipts it came with
	 */
	public static List<Slip> of(Submissions submissions, List<Receipt> receipts) {
		List<Slip> slips = new ArrayList<>();
		submissions.byReporter().forEach((reporter, theirs) -> {
			if (theirs.stream().anyMatch((one) -> !one.findings().isEmpty())) {
				slips.add(new Slip(reporter, theirs, numbers(theirs, receipts)));
			}
		});
		return slips;
	}

	private static List<String> numbers(List<Submission> theirs, List<Receipt> receipts) {
		return receipts.stream()
			.filter((receipt) -> receipt.files()
				.stream()
				.anyMatch((file) -> theirs.stream().anyMatch((one) -> one.file().equals(file.name()))))
			.map(Receipt::id)
			.toList();
	}

	public Reporter reporter() {
		return this.reporter;
	}

	/** What its file is called, without the ending. */
	public String fileName() {
		String name = this.reporter.key().equals(this.reporter.name()) ? this.reporter.name()
				: this.reporter.key() + "-" + this.reporter.name();
		String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
		return "退回单-" + ((plain.length() > LONGEST_NAME) ? plain.substring(0, LONGEST_NAME) : plain);
	}

	private List<SlipRow> rows() {
		List<SlipRow> rows = new ArrayList<>();
		for (Submission submission : this.submissions) {
			for (Finding finding : submission.findings()) {
				rows.add(SlipRow.of(rows.size() + 1, finding));
			}
		}
		return rows;
	}

	private List<String> head() {
		long errors = this.submissions.stream().mapToLong(Submission::errors).sum();
		long questions = this.submissions.stream().mapToLong(Submission::questions).sum();
		List<String> head = new ArrayList<>();
		head.add("致 / To：" + this.reporter.shown());
		head.add("回执 / Receipt：" + (this.receipts.isEmpty() ? "—" : String.join(", ", this.receipts)));
		head.add("文件 / Files：" + String.join("、", this.submissions.stream().map(Submission::file).distinct().toList()));
		head.add("须改正%d处，请核对%d处。改正后请把整个文件重新报送，文件名不变。".formatted(errors, questions));
		head.add(
				"%d to be corrected, %d to be looked at. Correct them and send the whole file again under the same name."
					.formatted(errors, questions));
		int shown = rows().size();
		if (shown < errors + questions) {
			head.add("下面列出前%d处。 / The first %d are listed.".formatted(shown, shown));
		}
		return head;
	}

	/**
	 * Writes the slip as a workbook.
	 * @param out where to; left open
	 * @throws IOException if it cannot be written
	 */
	public void writeWorkbook(OutputStream out) throws IOException {
		Workbook workbook = new Workbook(out, "ParkGraph", "1.0");
		Worksheet sheet = workbook.newWorksheet("退回单");
		sheet.value(0, 0, "退回单 / Return slip");
		sheet.style(0, 0).bold().fontSize(14).set();
		int line = 1;
		for (String words : head()) {
			sheet.value(line, 0, words);
			line++;
		}
		TableSheet table = new TableSheet(sheet, HEADINGS, line + 1);
		for (SlipRow row : rows()) {
			table.row(row.number(), row.place(), SlipRow.lines(row.severity()), SlipRow.lines(row.found()),
					SlipRow.lines(row.matter()), SlipRow.lines(row.mend()));
		}
		table.end();
		workbook.finish();
	}

	/**
	 * Writes the slip as a document.
	 * @param out where to; left open
	 * @throws IOException if it cannot be written
	 */
	public void writeDocument(OutputStream out) throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			XWPFRun title = document.createParagraph().createRun();
			title.setBold(true);
			title.setFontSize(16);
			title.setText("退回单 / Return slip");
			head().forEach((words) -> document.createParagraph().createRun().setText(words));
			List<SlipRow> rows = rows();
			XWPFTable table = document.createTable(rows.size() + 1, HEADINGS.size());
			table.setWidth("100%");
			for (int column = 0; column < HEADINGS.size(); column++) {
				fill(table.getRow(0).getCell(column), HEADINGS.get(column), true);
			}
			table.getRow(0).setRepeatHeader(true);
			for (SlipRow row : rows) {
				List<String> cells = List.of(String.valueOf(row.number()), row.place(), SlipRow.lines(row.severity()),
						SlipRow.lines(row.found()), SlipRow.lines(row.matter()), SlipRow.lines(row.mend()));
				for (int column = 0; column < cells.size(); column++) {
					fill(table.getRow(row.number()).getCell(column), cells.get(column), false);
				}
			}
			document.write(out);
		}
	}

	private static void fill(XWPFTableCell cell, String text, boolean bold) {
		XWPFParagraph paragraph = cell.getParagraphs().get(0);
		boolean further = false;
		for (String line : text.split("\n")) {
			XWPFRun run = paragraph.createRun();
			run.setBold(bold);
			run.setFontSize(10);
			if (further) {
				run.addBreak();
			}
			run.setText(line);
			further = true;
		}
	}

}
