package parkgraph.service.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.command.Table.Cell;

/**
 * Flattens an answer: one row for each innermost item, the columns of what stands around
 * it repeated. Lists that stand side by side follow one another, each with its own
 * columns filled, and are never multiplied. Saved questions have one operation and no
 * fragments.
 */
final class AnswerTable {

	private final SchemaWords words;

	private final Locale language;

	private final List<Column> columns = new ArrayList<>();

	private AnswerTable(SchemaWords words, Locale language) {
		this.words = words;
		this.language = language;
	}

	static Table of(String document, @Nullable Object data, Locale language) {
		OperationDefinition operation = Parser.parse(document).getDefinitionsOfType(OperationDefinition.class).get(0);
		AnswerTable table = new AnswerTable(SchemaWords.shipped(), language);
		table.addColumns("Query", operation.getSelectionSet(), List.of(), "");
		List<Map<String, Cell>> rows = table.rows("Query", operation.getSelectionSet(), data, "");
		return table.assemble(rows);
	}

	private void addColumns(String type, SelectionSet selected, List<String> parents, String path) {
		for (Field field : fields(selected)) {
			String here = path + "/" + name(field);
			String inner = this.words.typeOf(type, field.getName());
			String label = this.words.ofField(type, field.getName(), this.language);
			if (field.getSelectionSet() == null) {
				if (isInAnotherLanguage(type, field)) {
					continue;
				}
				// A sentence in two languages is one column, named by what holds it.
				List<String> names = type.equals("Bilingual") ? parents : plus(parents, label);
				this.columns.add(new Column(here, names));
			}
			else {
				addColumns(inner, field.getSelectionSet(), isShell(type, field) ? parents : plus(parents, label), here);
			}
		}
	}

	/** Root fields and the list inside a page say nothing in a header. */
	private static boolean isShell(String type, Field field) {
		return type.equals("Query") || (type.endsWith("Connection") && field.getName().equals("nodes"));
	}

	private boolean isInAnotherLanguage(String type, Field field) {
		String other = this.language.equals(Locale.ENGLISH) ? "zh" : "en";
		return type.equals("Bilingual") && field.getName().equals(other);
	}

	private List<Map<String, Cell>> rows(String type, SelectionSet selected, @Nullable Object value, String path) {
		if (value instanceof List<?> items) {
			List<Map<String, Cell>> all = new ArrayList<>();
			items.forEach((item) -> all.addAll(rows(type, selected, item, path)));
			return all;
		}
		if (!(value instanceof Map<?, ?> object)) {
			return List.of(Map.of());
		}
		Map<String, Cell> own = new HashMap<>();
		List<Map<String, Cell>> lists = new ArrayList<>();
		for (Field field : fields(selected)) {
			String here = path + "/" + name(field);
			Object inner = object.get(name(field));
			SelectionSet below = field.getSelectionSet();
			String innerType = this.words.typeOf(type, field.getName());
			if (below == null) {
				own.put(here, cell(innerType, inner));
				continue;
			}
			List<Map<String, Cell>> rows = rows(innerType, below, inner, here);
			if (rows.size() == 1 && !(inner instanceof List<?>)) {
				own.putAll(rows.get(0));
			}
			else {
				lists.addAll(rows);
			}
		}
		if (lists.isEmpty()) {
			return List.of(own);
		}
		return lists.stream().map((row) -> {
			Map<String, Cell> joined = new HashMap<>(own);
			joined.putAll(row);
			return joined;
		}).toList();
	}

	private Cell cell(String type, @Nullable Object value) {
		if (value == null) {
			return Cell.EMPTY;
		}
		if (value instanceof List<?> several) {
			return new Cell(String.join("、", several.stream().map((one) -> cell(type, one).text()).toList()), false);
		}
		if (value instanceof Boolean truth) {
			boolean english = this.language.equals(Locale.ENGLISH);
			return new Cell(truth ? (english ? "yes" : "是") : (english ? "no" : "否"), false);
		}
		if (value instanceof Number) {
			return new Cell(new java.math.BigDecimal(value.toString()).toPlainString(), true);
		}
		String text = value.toString();
		return new Cell(this.words.ofValue(type, text, this.language).orElse(text), false);
	}

	private Table assemble(List<Map<String, Cell>> rows) {
		List<Column> used = this.columns;
		List<String> headers = used.stream().map((column) -> column.header(used)).toList();
		return new Table(headers,
				rows.stream()
					.filter((row) -> !row.isEmpty())
					.map((row) -> used.stream().map((column) -> row.getOrDefault(column.path(), Cell.EMPTY)).toList())
					.toList());
	}

	private static List<Field> fields(SelectionSet selected) {
		return selected.getSelectionsOfType(Field.class);
	}

	private static String name(Field field) {
		return Optional.ofNullable(field.getAlias()).orElse(field.getName());
	}

	private static List<String> plus(List<String> parents, String label) {
		List<String> all = new ArrayList<>(parents);
		all.add(label);
		return all;
	}

	/**
	 * A column.
	 *
	 * @param path where its values stand in the answer
	 * @param names what its field and all around it are called, outermost first
	 */
	private record Column(String path, List<String> names) {

		/** As few names as tell it from all other columns. */
		String header(List<Column> all) {
			for (int length = 1; length < this.names.size(); length++) {
				String header = last(length);
				int wanted = length;
				if (all.stream()
					.filter((other) -> !other.equals(this))
					.noneMatch((other) -> other.last(wanted).equals(header))) {
					return header;
				}
			}
			return last(this.names.size());
		}

		private String last(int length) {
			return String.join(" · ", this.names.subList(Math.max(0, this.names.size() - length), this.names.size()));
		}

	}

}
