package parkgraph.service.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import parkgraph.service.answer.Table.Cell;

/**
 * A table for a terminal: columns aligned by the room their characters take, numbers to
 * the right, long texts broken and in the end cut, columns without any value named below.
 */
final class TextTable {

	/** What is longer is cut; CSV and JSON have all of it. */
	private static final int MOST_LINES = 3;

	private static final String INDENT = "    ";

	private final Table table;

	private final int width;

	private final TableWords words;

	private final Layout layout;

	private final List<String> lines = new ArrayList<>();

	private TextTable(Table table, int width, Locale language) {
		this.table = table;
		this.width = width;
		this.words = new TableWords(language);
		this.layout = new Layout(table, width);
	}

	static List<String> lines(Table table, int width, Locale language) {
		TextTable text = new TextTable(table, width, language);
		if (!table.rows().isEmpty()) {
			text.print();
		}
		return text.lines;
	}

	private void print() {
		printHeader();
		this.table.rows().forEach(this::printRow);
		List<Cell> first = this.table.rows().get(0);
		printNote(this.words.sameInEveryRow(),
				this.layout.constant().stream().map((column) -> named(column, first)).toList(), this.words.point());
		printNote(this.words.emptyColumns(), this.layout.empty().stream().map(this::header).toList(),
				this.words.comma());
	}

	private void printHeader() {
		List<List<String>> headers = IntStream.range(0, this.layout.widths().length)
			.mapToObj((i) -> Width.wrapped(header(this.layout.side().get(i)), this.layout.widths()[i]))
			.toList();
		int height = headers.stream().mapToInt(List::size).max().orElse(0);
		// A short header stands right above its figures.
		printLines(headers.stream().map((lines) -> {
			List<String> low = new ArrayList<>(Collections.nCopies(height - lines.size(), ""));
			low.addAll(lines);
			return low;
		}).toList(), height);
		this.lines.add("-".repeat(
				IntStream.of(this.layout.widths()).sum() + Layout.GAP * Math.max(0, this.layout.widths().length - 1)));
	}

	private void printRow(List<Cell> row) {
		List<List<String>> cells = IntStream.range(0, this.layout.widths().length)
			.mapToObj((i) -> cut(row.get(this.layout.side().get(i)).text(), this.layout.widths()[i]))
			.toList();
		printLines(cells, cells.stream().mapToInt(List::size).max().orElse(0));
		String under = this.layout.under()
			.stream()
			.filter((column) -> !row.get(column).isEmpty())
			.map((column) -> named(column, row))
			.collect(Collectors.joining(this.words.point()));
		if (!under.isEmpty()) {
			Width.wrapped(under, this.width - INDENT.length()).forEach((line) -> this.lines.add(INDENT + line));
		}
	}

	private void printLines(List<List<String>> cells, int height) {
		for (int line = 0; line < height; line++) {
			StringBuilder printed = new StringBuilder();
			for (int i = 0; i < cells.size(); i++) {
				String text = (line < cells.get(i).size()) ? cells.get(i).get(line) : "";
				int room = this.layout.widths()[i];
				boolean right = this.layout.isNumeric(this.layout.side().get(i));
				printed.append((i == 0) ? "" : " ".repeat(Layout.GAP))
					.append(right ? " ".repeat(Math.max(0, room - Width.of(text))) + text : Width.padded(text, room));
			}
			this.lines.add(printed.toString().stripTrailing());
		}
	}

	private void printNote(String beginning, List<String> what, String separator) {
		if (!what.isEmpty()) {
			this.lines.addAll(Width.wrapped(beginning + String.join(separator, what), this.width));
		}
	}

	private String named(int column, List<Cell> row) {
		return header(column) + this.words.colon() + row.get(column).text();
	}

	private String header(int column) {
		return this.table.headers().get(column).text();
	}

	private static List<String> cut(String text, int width) {
		List<String> lines = Width.wrapped(text, width);
		if (lines.size() <= MOST_LINES) {
			return lines;
		}
		List<String> kept = new ArrayList<>(lines.subList(0, MOST_LINES));
		String last = kept.get(MOST_LINES - 1);
		kept.set(MOST_LINES - 1, ((Width.of(last) < width) ? last : Width.head(last, width - 1)) + "…");
		return kept;
	}

}
