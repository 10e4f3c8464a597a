package parkgraph.service.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import parkgraph.service.command.Table.Cell;

/**
 * Comma-separated values as RFC 4180 has them. A text that a spreadsheet would take for a
 * formula gets an apostrophe in front, which makes it text there.
 */
final class Csv {

	private static final String LINE_END = "\r\n";

	private Csv() {
	}

	static String of(Table table) {
		Stream<List<Cell>> headers = Stream
			.of(table.headers().stream().map((header) -> new Cell(header, false)).toList());
		return Stream.concat(headers, table.rows().stream())
			.map((row) -> row.stream().map(Csv::cell).collect(Collectors.joining(",", "", LINE_END)))
			.collect(Collectors.joining());
	}

	private static String cell(Cell cell) {
		boolean formula = !cell.isNumber() && cell.text().matches("(?s)[=+\\-@\\t\\r].*");
		String text = formula ? "'" + cell.text() : cell.text();
		return (formula || text.matches("(?s).*[\",\\r\\n].*")) ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
	}

}
