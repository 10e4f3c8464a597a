package parkgraph.loaders.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.sheet.CellKind;
import parkgraph.loaders.sheet.CellRange;
import parkgraph.loaders.sheet.SheetCell;
import parkgraph.loaders.sheet.SheetRow;

/**
 * The rows that would be the header if it began at a certain row: how many they are, and
 * what they put over each column.
 */
final class HeaderBlock {

	private static final int TALLEST = 4;

	private static final Pattern YEAR = Pattern.compile("(19[4-9]\\d|20\\d\\d)");

	private static final String LETTERS = "甲乙丙丁戊己庚";

	/** 甲 乙 1 2 3 under the headings of statistical forms. */
	private static final Pattern COLUMN_NUMBER = Pattern.compile("[" + LETTERS + "]|[(（]?\\d{1,2}[)）]?");

	private static final Pattern FILLED_IN = Pattern.compile(".*(?:单位|日期|时间|表号|文号|机关|负责人|填表人|电话|有效期|版本)\\s*[:：].*",
			Pattern.DOTALL);

	/** In text files numbers are text too. */
	private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d,，]+(?:\\.\\d+)?[%％]?");

	private final List<SheetRow> rows;

	private final List<CellRange> merged;

	private final UnitWords units;

	private HeaderBlock(List<SheetRow> rows, List<CellRange> merged, UnitWords units) {
		this.rows = rows;
		this.merged = merged;
		this.units = units;
	}

	/**
	 * The header that begins at a row.
	 * @param sheet the first rows of the sheet
	 * @param start place of the row among them
	 * @param merged merged ranges of the sheet
	 * @return the header; absent when the row cannot be one
	 */
	static @Nullable HeaderBlock at(List<SheetRow> sheet, int start, List<CellRange> merged, UnitWords units) {
		SheetRow first = sheet.get(start);
		boolean words = !first.isBlank() && first.cells().stream().allMatch(HeaderBlock::isWord);
		if (!words || isTitle(sheet, start) || first.cells().stream().anyMatch(HeaderBlock::isFilledIn)) {
			return null;
		}
		HeaderBlock block = new HeaderBlock(new ArrayList<>(List.of(first)), merged, units);
		for (int i = start + 1; i < sheet.size() && block.rows.size() < TALLEST && block.takes(sheet.get(i)); i++) {
			block.rows.add(sheet.get(i));
		}
		return block;
	}

	/** A text alone is a title, unless the rows below it have one cell too. */
	private static boolean isTitle(List<SheetRow> sheet, int start) {
		return sheet.get(start).cells().size() == 1
				&& sheet.stream().skip(start + 1L).anyMatch((row) -> row.cells().size() > 1);
	}

	/** 填报单位：某某 is part of the form around the table. */
	private static boolean isFilledIn(SheetCell cell) {
		return FILLED_IN.matcher(cell.text().strip()).matches();
	}

	private static boolean isWord(SheetCell cell) {
		String text = cell.text().strip();
		return YEAR.matcher(text).matches() || (cell.kind() == CellKind.TEXT && !NUMBER.matcher(text).matches());
	}

	private boolean takes(SheetRow next) {
		SheetRow last = this.rows.get(this.rows.size() - 1);
		if (next.number() != last.number() + 1 || next.isBlank()) {
			return false;
		}
		if (isUnits(next) || isColumnNumbers(next)) {
			return true;
		}
		return next.cells().stream().allMatch(HeaderBlock::isWord) && (isUnderMerged(next) || fillsGaps(last, next));
	}

	private boolean isUnits(SheetRow row) {
		return row.cells().stream().allMatch((cell) -> this.units.isUnit(withoutBrackets(cell.text())));
	}

	private static boolean isColumnNumbers(SheetRow row) {
		List<String> texts = row.cells().stream().map((cell) -> cell.text().strip()).toList();
		if (texts.size() < 3 || !texts.stream().allMatch((text) -> COLUMN_NUMBER.matcher(text).matches())) {
			return false;
		}
		List<String> numbers = texts.stream().dropWhile(LETTERS::contains).toList();
		return isCount(numbers) && (numbers.size() == texts.size() || texts.get(0).equals("甲"));
	}

	private static boolean isCount(List<String> texts) {
		for (int i = 0; i < texts.size(); i++) {
			if (!texts.get(i).replaceAll("[()（）]", "").equals(String.valueOf(i + 1))) {
				return false;
			}
		}
		return true;
	}

	/**
	 * A heading beside it reaches down into this row, or one above it spans several
	 * columns.
	 */
	private boolean isUnderMerged(SheetRow row) {
		long top = this.rows.get(0).number();
		return this.merged.stream()
			.filter((range) -> range.firstRow() >= top && range.firstRow() < row.number())
			.anyMatch((range) -> range.containsRow(row.number())
					|| (range.lastRow() == row.number() - 1 && range.width() > 1 && hasTextUnder(range, row)));
	}

	private static boolean hasTextUnder(CellRange range, SheetRow row) {
		return row.cells()
			.stream()
			.anyMatch((cell) -> range.firstColumn() <= cell.column() && cell.column() <= range.lastColumn());
	}

	/**
	 * In text files merging leaves gaps: beside the text above, and at the start below.
	 */
	private static boolean fillsGaps(SheetRow last, SheetRow next) {
		int first = last.cells().get(0).column();
		boolean startsLater = next.cells().get(0).column() > first;
		return startsLater && next.cells().stream().anyMatch((cell) -> last.cell(cell.column()) == null);
	}

	long firstRow() {
		return this.rows.get(0).number();
	}

	long lastRow() {
		return this.rows.get(this.rows.size() - 1).number();
	}

	int height() {
		return this.rows.size();
	}

	/** What stands over each column. */
	List<Heading> headings() {
		Map<Integer, List<String>> parts = new TreeMap<>();
		Map<Integer, String> units = new LinkedHashMap<>();
		Map<Integer, Long> lowest = new LinkedHashMap<>();
		for (SheetRow row : this.rows) {
			if (isColumnNumbers(row)) {
				continue;
			}
			boolean onlyUnits = row.number() != firstRow() && isUnits(row);
			texts(row).forEach((column, text) -> {
				UnitWords.Worded worded = onlyUnits ? new UnitWords.Worded("", withoutBrackets(text))
						: this.units.split(text.replaceAll("\\s*[\\r\\n]+\\s*", ""));
				if (worded.unit() != null) {
					units.put(column, worded.unit());
				}
				List<String> above = parts.computeIfAbsent(column, (number) -> new ArrayList<>());
				String words = worded.words();
				if (!words.isEmpty() && (above.isEmpty() || !above.get(above.size() - 1).equals(words))) {
					above.add(words);
					lowest.put(column, row.number());
				}
			});
		}
		return parts.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().isEmpty())
			.map((entry) -> new Heading(entry.getKey(), lowest.getOrDefault(entry.getKey(), firstRow()),
					entry.getValue(), units.get(entry.getKey())))
			.toList();
	}

	/**
	 * The texts of a header row, those over several columns standing over each of them.
	 */
	private Map<Integer, String> texts(SheetRow row) {
		Map<Integer, String> texts = new TreeMap<>();
		for (SheetCell cell : row.cells()) {
			texts.put(cell.column(), cell.text().strip());
		}
		boolean last = row.number() == lastRow();
		for (CellRange range : this.merged) {
			String text = texts.get(range.firstColumn());
			if (range.firstRow() == row.number() && text != null) {
				for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
					texts.putIfAbsent(column, text);
				}
			}
		}
		if (!last && this.merged.isEmpty()) {
			spread(row, texts);
		}
		return texts;
	}

	/** Without merging a text stands over the gaps to its right that have text below. */
	private void spread(SheetRow row, Map<Integer, String> texts) {
		SheetRow below = this.rows.get((int) (row.number() - firstRow()) + 1);
		String text = null;
		int end = below.cells().isEmpty() ? 0 : below.cells().get(below.cells().size() - 1).column();
		for (int column = row.cells().get(0).column(); column <= end; column++) {
			String own = texts.get(column);
			if (own != null) {
				text = own;
			}
			else if (text != null && below.cell(column) != null) {
				texts.put(column, text);
			}
		}
	}

	private static String withoutBrackets(String text) {
		return text.strip().replaceAll("^[(（]|[)）]$", "").strip();
	}

}
