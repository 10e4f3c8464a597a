package parkgraph.loaders.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.ledger.LedgerFigure;
import parkgraph.ontology.ledger.LedgerLine;
import parkgraph.ontology.ledger.LedgerPart;
import parkgraph.ontology.ledger.Reconciliation;
import parkgraph.ontology.ledger.RemainderReason;
import parkgraph.ontology.wording.Wording;

/**
 * 对数单 as it is read and printed.
 *
 * @param ledger the two ledgers
 * @param reason why something remains, as somebody chose; absent when nobody has yet
 * @param note what they noted; may be empty
 */
public record LedgerSheet(ParkLedger ledger, @Nullable RemainderReason reason, String note) {

	/** As many enterprises of each part are shown to read; all are printed. */
	private static final int SHOWN = 20;

	private static final int WIDTH = 4;

	/**
	 * The lines to read.
	 * @param locale the reader's language
	 */
	public List<String> lines(Locale locale) {
		List<String> lines = new ArrayList<>();
		title().forEach((words) -> lines.add(words.in(locale)));
		for (LedgerPart part : this.ledger.both().parts()) {
			if (!part.lines().isEmpty()) {
				lines.add("");
				lines.add(heading(part).in(locale));
				part.lines().stream().limit(SHOWN).map((line) -> "  " + told(line).in(locale)).forEach(lines::add);
				if (part.lines().size() > SHOWN) {
					lines.add(new Wording("  …另有%d户", "  … and %d more").in(locale)
						.formatted(part.lines().size() - SHOWN));
				}
			}
		}
		lines.add("");
		end().forEach((words) -> lines.add(words.in(locale)));
		return lines;
	}

	private List<Wording> title() {
		Reconciliation both = this.ledger.both();
		LedgerFigure own = both.own();
		String place = this.ledger.park() + " " + this.ledger.name();
		Wording amount = LedgerAmounts.of((own != null) ? own.bounds() : null);
		String source = (own != null) ? own.printed() + "，" + own.scope().code() : "";
		return List.of(
				new Wording("对数单：%s %d年%s".formatted(place, this.ledger.year(), this.ledger.indicator().zh()),
						"Two ledgers: %s, %s of %d".formatted(place, this.ledger.indicator().en(), this.ledger.year())),
				(own != null)
						? new Wording("园区数：%s（%s）".formatted(amount.zh(), source),
								"The park states: %s (%s)".formatted(amount.en(), source.replace("，", ", ")))
						: new Wording("园区数：没有计入该年的数据", "The park states: nothing that counts for the year"),
				new Wording("企业：%d户，其中%d户有该年数据".formatted(both.units(), both.stating()),
						"Enterprises: %d, of which %d state a figure of the year".formatted(both.units(),
								both.stating())),
				amount("汇总数（照报）", "Sum as reported", both.reported()),
				amount("剔重数（一户只计入经营地一个园区）", "Sum counted once, where enterprises work", both.once()),
				amount("差额（园区数减剔重数）", "Difference, the park's figure less that", both.difference()));
	}

	private List<Wording> end() {
		Reconciliation both = this.ledger.both();
		List<Wording> end = new ArrayList<>();
		end.add(amount("剩余（按疑似错位更正后）", "What remains when slipped units are set right", both.remaining()));
		if (!both.isComplete()) {
			end.add(new Wording("剩余中含未报单位，金额不明",
					"Units of which nothing is known are part of it; by how much is not known"));
		}
		RemainderReason reason = this.reason;
		end.add((reason == null) ? new Wording("原因：未填", "Reason: not chosen yet")
				: new Wording("原因：%s%s".formatted(reason.wording().zh(), this.note.isEmpty() ? "" : "；" + this.note),
						"Reason: %s%s".formatted(reason.wording().en(), this.note.isEmpty() ? "" : "; " + this.note)));
		return end;
	}

	private static Wording amount(String zh, String en, @Nullable Bounds bounds) {
		return new Wording(zh + "：" + LedgerAmounts.of(bounds).zh(), en + ": " + LedgerAmounts.of(bounds).en());
	}

	private static Wording heading(LedgerPart part) {
		Wording amount = LedgerAmounts.of(part.amount());
		return new Wording("%s：%d户，%s".formatted(part.kind().wording().zh(), part.lines().size(), amount.zh()),
				"%s: %d, %s".formatted(part.kind().wording().en(), part.lines().size(), amount.en()));
	}

	private static Wording told(LedgerLine line) {
		String unit = line.unit().id() + " " + line.unit().name();
		return new Wording("%s  %s  %s".formatted(unit, LedgerAmounts.of(line.amount()).zh(), line.why().zh()),
				"%s  %s  %s".formatted(unit, LedgerAmounts.of(line.amount()).en(), line.why().en()));
	}

	/**
	 * Writes the sheet as a workbook to print, in both languages, with every enterprise.
	 * @param out where to; left open
	 * @throws IOException if it cannot be written
	 */
	public void write(OutputStream out) throws IOException {
		Workbook workbook = new Workbook(out, "ParkGraph", "1.0");
		Worksheet sheet = workbook.newWorksheet("对数单");
		int row = 0;
		for (Wording words : title()) {
			sheet.value(row++, 0, words.zh());
			sheet.value(row++, 0, words.en());
		}
		sheet.style(0, 0).bold().fontSize(14).set();
		row++;
		List<Wording> columns = List.of(new Wording("差异", "Part"), new Wording("企业编号", "Enterprise"),
				new Wording("企业名称", "Name"), new Wording("金额", "Amount"), new Wording("说明", "Why"));
		for (int i = 0; i < columns.size(); i++) {
			sheet.value(row, i, columns.get(i).zh() + " " + columns.get(i).en());
		}
		sheet.range(row, 0, row, WIDTH).style().bold().fillColor("DDEBF7").set();
		sheet.freezePane(0, row + 1);
		row++;
		for (LedgerPart part : this.ledger.both().parts()) {
			for (LedgerLine line : part.lines()) {
				cells(sheet, row++, part, line);
			}
		}
		row++;
		for (Wording words : end()) {
			sheet.value(row++, 0, words.zh());
			sheet.value(row++, 0, words.en());
		}
		sheet.width(1, 20);
		sheet.width(2, 40);
		sheet.width(3, 30);
		sheet.width(4, 80);
		sheet.pageOrientation("landscape");
		sheet.fitToWidth((short) 1);
		workbook.finish();
	}

	private static void cells(Worksheet sheet, int row, LedgerPart part, LedgerLine line) {
		sheet.value(row, 0, part.kind().wording().zh());
		sheet.value(row, 1, line.unit().id());
		sheet.value(row, 2, line.unit().name());
		sheet.value(row, 3, LedgerAmounts.of(line.amount()).toString());
		sheet.value(row, 4, line.why().toString());
	}

}
