package parkgraph.loaders.submission;

import java.util.List;

import org.dhatim.fastexcel.Worksheet;

import parkgraph.ontology.wording.Wording;

/**
 * A sheet with one table. Texts are written as texts, so that what begins with = is no
 * formula.
 */
final class TableSheet {

	private static final String HEADER = "DDEBF7";

	private static final int WIDEST = 60;

	private static final int NARROWEST = 10;

	private final Worksheet sheet;

	private final int columns;

	private final int[] widths;

	private int row;

	TableSheet(Worksheet sheet, List<String> headings) {
		this(sheet, headings, 0);
	}

	/**
	 * Begins a table.
	 * @param sheet the sheet
	 * @param headings what stands over its columns
	 * @param firstRow the row of the headings, from 0
	 */
	TableSheet(Worksheet sheet, List<String> headings, int firstRow) {
		this.sheet = sheet;
		this.columns = headings.size();
		this.widths = new int[this.columns];
		this.row = firstRow;
		for (int column = 0; column < this.columns; column++) {
			text(column, headings.get(column));
			sheet.style(this.row, column).bold().fillColor(HEADER).wrapText(true).set();
		}
		sheet.freezePane(0, firstRow + 1);
		this.row++;
	}

	/**
	 * Writes a row of texts, numbers, and words in both languages, one below the other.
	 */
	void row(Object... cells) {
		for (int column = 0; column < this.columns; column++) {
			Object cell = cells[column];
			if (cell instanceof Number number) {
				this.sheet.value(this.row, column, number);
			}
			else if (cell instanceof Wording wording) {
				text(column, wording.zh() + "\n" + wording.en());
			}
			else {
				text(column, cell.toString());
			}
		}
		this.sheet.range(this.row, 0, this.row, this.columns - 1).style().wrapText(true).verticalAlignment("top").set();
		this.row++;
	}

	private void text(int column, String text) {
		this.sheet.value(this.row, column, text);
		int longest = text.lines()
			.mapToInt((line) -> line.codePoints().map((sign) -> (sign > 0xFF) ? 2 : 1).sum())
			.max()
			.orElse(0);
		this.widths[column] = Math.max(this.widths[column], longest);
	}

	void end() {
		for (int column = 0; column < this.columns; column++) {
			this.sheet.width(column, Math.min(WIDEST, Math.max(NARROWEST, this.widths[column] + 2)));
		}
	}

}
