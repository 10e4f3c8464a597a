package parkgraph.loaders.layout;

import java.util.List;
import java.util.regex.Pattern;

import parkgraph.loaders.sheet.CellKind;
import parkgraph.loaders.sheet.CellRange;
import parkgraph.loaders.sheet.SheetCell;
import parkgraph.loaders.sheet.SheetRow;
import parkgraph.ontology.print.Signs;

/**
 * Tells rows of data from all the others that stand in tables.
 */
final class RowMarks {

	private static final Pattern TOTAL = Pattern.compile("(?:合计|总计|小计|共计)数?[:：]?|total|subtotal|sum");

	/** 全省合计, 成都市小计: only where the names stand. */
	private static final Pattern TOTAL_OF = Pattern.compile(".*[省市州区县园业](?:合计|总计|小计|共计)数?[:：]?");

	private static final Pattern NUMBER = Pattern.compile("[\\d,.]+%?");

	private static final Pattern OF_WHICH = Pattern.compile("(?:其中|#|of which).*");

	private static final Pattern SECTION = Pattern.compile("[(（]?[一二三四五六七八九十]{1,3}[)）、.．].*");

	private static final Pattern EXAMPLE = Pattern.compile("示例.*|example.*");

	private static final Pattern FOOTNOTE = Pattern
		.compile("(?:附?注(?:释)?\\d*|备注|说明|填报说明|填表说明|数据来源|资料来源|来源|note|notes|source)\\s*[:：.、].*|[*※].*", Pattern.DOTALL);

	private static final Pattern SIGN_OFF = Pattern
		.compile(".*(?:负责人|填表人|填报人|制表人|审核人|复核人|联系人|联系电话|报出日期|填报日期|盖章)\\s*(?:[:：(（].*)?", Pattern.DOTALL);

	/** Names stand in one of these, whatever else a table begins with. */
	private static final int NAMES_WITHIN = 3;

	private final List<Heading> headings;

	private final List<CellRange> merged;

	private boolean ended;

	RowMarks(List<Heading> headings, List<CellRange> merged) {
		this.headings = headings;
		this.merged = merged;
	}

	/** Marks the next row; a row of a table that has ended is never data. */
	RowMark mark(SheetRow row) {
		String first = plain(row.cells().get(0));
		if (isNote(row, first)) {
			this.ended = true;
			return RowMark.FOOTNOTE;
		}
		if (this.ended) {
			return (row.cells().size() == 1) ? RowMark.FOOTNOTE : RowMark.BEHIND_THE_END;
		}
		if (isHeaderAgain(row)) {
			return RowMark.HEADER_AGAIN;
		}
		return within(row, first);
	}

	private RowMark within(SheetRow row, String first) {
		if (EXAMPLE.matcher(first).matches()) {
			return RowMark.EXAMPLE;
		}
		List<String> names = row.cells()
			.stream()
			.limit(NAMES_WITHIN)
			.filter(RowMarks::isText)
			.map(RowMarks::plain)
			.filter((text) -> !NUMBER.matcher(text).matches())
			.toList();
		boolean totalOf = !names.isEmpty() && TOTAL_OF.matcher(names.get(0)).matches();
		if (totalOf || names.stream().anyMatch((name) -> TOTAL.matcher(name).matches())) {
			return RowMark.TOTAL;
		}
		if (names.stream().anyMatch((name) -> OF_WHICH.matcher(name).matches())) {
			return RowMark.OF_WHICH;
		}
		boolean alone = row.cells().size() == 1 && isText(row.cells().get(0));
		return (alone && (SECTION.matcher(first).matches() || isWide(row))) ? RowMark.SECTION : RowMark.DATA;
	}

	/** Notes stand alone, or across; so does who signed. */
	private boolean isNote(SheetRow row, String first) {
		if (!isText(row.cells().get(0))) {
			return false;
		}
		boolean few = row.cells().size() <= 2 && row.cells().stream().allMatch(RowMarks::isText);
		if (few && FOOTNOTE.matcher(first).matches()) {
			return true;
		}
		return row.cells().stream().allMatch(RowMarks::isText) && SIGN_OFF.matcher(first).matches()
				&& (first.contains(":") || row.cells().size() < this.headings.size());
	}

	private boolean isHeaderAgain(SheetRow row) {
		long same = this.headings.stream().filter((heading) -> {
			SheetCell cell = row.cell(heading.column());
			return cell != null && isText(cell)
					&& heading.parts()
						.stream()
						.anyMatch((part) -> plain(cell).startsWith(Signs.fold(part).replace(" ", "")));
		}).count();
		return same > 1 && same * 2 > this.headings.size();
	}

	private boolean isWide(SheetRow row) {
		int column = row.cells().get(0).column();
		return this.merged.stream()
			.anyMatch((range) -> range.contains(column, row.number()) && range.height() == 1
					&& range.width() * 2 > this.headings.size() && range.width() > 1);
	}

	private static boolean isText(SheetCell cell) {
		return cell.kind() == CellKind.TEXT;
	}

	/** 合 计 is 合计. */
	private static String plain(SheetCell cell) {
		return Signs.fold(cell.text()).replace(" ", "");
	}

}
