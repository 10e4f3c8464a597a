package parkgraph.service.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import parkgraph.service.command.Table.Cell;

/**
 * A table for a terminal: columns aligned by the room their characters take, numbers to
 * the right, columns without any value left out.
 */
final class TextTable {

	private static final String GAP = "  ";

	private TextTable() {
	}

	static String of(Table table) {
		List<Integer> used = IntStream.range(0, table.headers().size())
			.filter((column) -> table.rows().stream().anyMatch((row) -> !row.get(column).text().isEmpty()))
			.boxed()
			.toList();
		List<List<Cell>> lines = new ArrayList<>();
		lines.add(used.stream()
			.map((column) -> new Cell(table.headers().get(column), isNumeric(table, column)))
			.toList());
		table.rows().forEach((row) -> lines.add(used.stream().map(row::get).toList()));
		int[] widths = IntStream.range(0, used.size())
			.map((column) -> lines.stream().mapToInt((line) -> width(line.get(column).text())).max().orElse(0))
			.toArray();
		StringBuilder text = new StringBuilder();
		for (List<Cell> line : lines) {
			StringBuilder printed = new StringBuilder();
			for (int i = 0; i < widths.length; i++) {
				printed.append((i == 0) ? "" : GAP).append(padded(line.get(i), widths[i]));
			}
			text.append(printed.toString().stripTrailing()).append('\n');
			if (text.indexOf("\n") == text.length() - 1) {
				text.append("-".repeat(IntStream.of(widths).sum() + GAP.length() * Math.max(0, widths.length - 1)))
					.append('\n');
			}
		}
		return text.toString();
	}

	private static boolean isNumeric(Table table, int column) {
		return table.rows()
			.stream()
			.map((row) -> row.get(column))
			.filter((cell) -> !cell.text().isEmpty())
			.allMatch(Cell::isNumber);
	}

	private static String padded(Cell cell, int width) {
		String text = oneLine(cell.text());
		String room = " ".repeat(width - width(cell.text()));
		return cell.isNumber() ? room + text : text + room;
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\R", " ");
	}

	/** Chinese characters and full-width signs take the room of two letters. */
	static int width(String text) {
		return oneLine(text).codePoints().map((character) -> isWide(character) ? 2 : 1).sum();
	}

	private static boolean isWide(int character) {
		return Character.isIdeographic(character) || (character >= 0x1100 && character <= 0x115F)
				|| (character >= 0x2E80 && character <= 0xA4CF) || (character >= 0xAC00 && character <= 0xD7A3)
				|| (character >= 0xF900 && character <= 0xFAFF) || (character >= 0xFE30 && character <= 0xFE4F)
				|| (character >= 0xFF00 && character <= 0xFF60) || (character >= 0xFFE0 && character <= 0xFFE6);
	}

}
