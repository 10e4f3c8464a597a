package parkgraph.service.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import parkgraph.service.answer.Table.Cell;
import parkgraph.service.answer.Table.Header;

/**
 * An answer for a terminal of 120 columns: what holds for all of it first, then a section
 * for each thing that has lists under it, and tables for lists of plain things.
 */
public final class AnswerText {

	private static final int WIDTH = 120;

	/** A list under few values is shown beside them, in one table. */
	private static final int MOST_BESIDE_EACH_OTHER = 9;

	private static final String HEADING = "■ ";

	private final Cells cells;

	private final TableWords words;

	private final Locale language;

	private final List<String> lines = new ArrayList<>();

	private AnswerText(SchemaWords schema, Locale language) {
		this.cells = new Cells(schema, language);
		this.words = new TableWords(language);
		this.language = language;
	}

	/**
	 * Prints an answer.
	 * @param document the question
	 * @param data what was answered
	 * @param language the reader's, Chinese or English
	 * @return lines, each with its end
	 */
	public static String of(String document, @Nullable Object data, Locale language) {
		SchemaWords schema = SchemaWords.shipped();
		AnswerText text = new AnswerText(schema, language);
		text.printWhole(Group.of(Selections.of(document, schema, language)), data);
		return String.join("\n", text.lines) + "\n";
	}

	private void printWhole(Group all, @Nullable Object data) {
		boolean anything = all.columns().stream().anyMatch((column) -> !this.cells.of(column, data).isEmpty())
				|| all.lists().stream().anyMatch((list) -> !items(list, data).isEmpty());
		if (!anything) {
			this.lines.add(this.words.nothingFound());
		}
		else if (all.columns().isEmpty() && all.lists().size() == 1) {
			printItems(all.lists().get(0), items(all.lists().get(0), data), 0);
		}
		else {
			List<String> missing = printTitleAndFacts(all, data, 0, "");
			printLists(all, data, 0, missing);
		}
	}

	private void printItems(Group group, List<?> items, int indent) {
		if (group.lists().isEmpty()) {
			printTable(table(group.columns(), items.stream().map((item) -> row(group.columns(), item)).toList()),
					indent);
			return;
		}
		Group only = group.lists().get(0);
		if (group.lists().size() == 1 && only.lists().isEmpty()
				&& group.columns().size() + only.columns().size() <= MOST_BESIDE_EACH_OTHER) {
			printTable(joined(group, only, items), indent);
			return;
		}
		for (Object item : items) {
			if (!this.lines.isEmpty()) {
				this.lines.add("");
			}
			List<String> missing = printTitleAndFacts(group, item, indent, HEADING);
			printLists(group, item, indent + HEADING.length(), missing);
		}
	}

	/** The first value is the title if it is a name or a sentence. */
	private List<String> printTitleAndFacts(Group group, @Nullable Object item, int indent, String mark) {
		List<Column> columns = group.columns();
		boolean titled = !columns.isEmpty() && columns.get(0).kind() == Column.Kind.WORDS;
		if (titled) {
			print(Width.wrapped(mark + this.cells.of(columns.get(0), item).text(), WIDTH - indent), indent);
		}
		Facts facts = new Facts(this.cells, this.words);
		columns.stream().skip(titled ? 1 : 0).forEach((column) -> facts.add(column, columns, item));
		int inner = indent + mark.length();
		print(mark.isEmpty() ? facts.oneByOne(WIDTH - inner) : facts.together(WIDTH - inner), inner);
		return facts.missing();
	}

	private void printLists(Group group, @Nullable Object item, int indent, List<String> missing) {
		Stream<String> none = group.lists().stream().filter((list) -> items(list, item).isEmpty()).map(Group::label);
		List<String> nothing = Stream.concat(missing.stream(), none).toList();
		if (!nothing.isEmpty()) {
			print(Width.wrapped(this.words.nothingOf() + String.join(this.words.comma(), nothing), WIDTH - indent),
					indent);
		}
		for (Group list : group.lists()) {
			List<?> items = items(list, item);
			if (!items.isEmpty()) {
				if (indent == 0) {
					this.lines.add("");
				}
				print(List.of(list.label()), indent);
				printItems(list, items, indent + HEADING.length());
			}
		}
	}

	private void printTable(Table table, int indent) {
		print(TextTable.lines(table, WIDTH - indent, this.language), indent);
	}

	private void print(List<String> lines, int indent) {
		lines.forEach((line) -> this.lines.add((" ".repeat(indent) + line).stripTrailing()));
	}

	private Table table(List<Column> columns, List<List<Cell>> rows) {
		return new Table(columns.stream()
			.map((column) -> new Header(column.qualifier(columns),
					this.words.withUnit(column.label(), this.cells.unit(column))))
			.toList(), rows);
	}

	private List<Cell> row(List<Column> columns, @Nullable Object item) {
		return columns.stream().map((column) -> this.cells.of(column, item)).toList();
	}

	/** Rows for what is in a list, what the list is of said in the first one only. */
	private Table joined(Group group, Group list, List<?> items) {
		List<Column> columns = Stream
			.concat(group.columns().stream(), list.columns().stream().map((column) -> column.below("", list.label())))
			.toList();
		List<List<Cell>> rows = new ArrayList<>();
		for (Object item : items) {
			List<Cell> own = row(group.columns(), item);
			List<Cell> again = own.stream().map((cell) -> Cell.EMPTY).toList();
			List<?> below = items(list, item);
			for (int i = 0; i < Math.max(1, below.size()); i++) {
				List<Cell> inner = row(list.columns(), (i < below.size()) ? below.get(i) : null);
				rows.add(Stream.concat(((i == 0) ? own : again).stream(), inner.stream()).toList());
			}
		}
		return table(columns, rows);
	}

	private static List<?> items(Group list, @Nullable Object item) {
		Object at = item;
		for (String field : list.path()) {
			at = (at instanceof Map<?, ?> object) ? object.get(field) : null;
		}
		return (at instanceof List<?> items) ? items : List.of();
	}

}
