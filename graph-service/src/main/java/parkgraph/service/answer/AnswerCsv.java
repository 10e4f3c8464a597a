package parkgraph.service.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An answer as one flat table for programs, as RFC 4180 has it: a row for each innermost
 * item, what stands around it repeated; lists that stand side by side follow one another,
 * each with its own columns filled, and are never multiplied. Headers are the names of
 * fields, values those of the answer, and nothing is left out. A text that a spreadsheet
 * would take for a formula gets an apostrophe in front, which makes it text there.
 */
public final class AnswerCsv {

	private static final String LINE_END = "\r\n";

	/** Between several values in one cell. */
	private static final String AND = "|";

	private final List<String> columns = new ArrayList<>();

	private AnswerCsv() {
	}

	/**
	 * Writes an answer.
	 * @param document the question
	 * @param data what was answered
	 * @return lines, each with its end
	 */
	public static String of(String document, @Nullable Object data) {
		List<Selected> roots = Selections.of(document, SchemaWords.shipped(), Locale.ENGLISH);
		AnswerCsv csv = new AnswerCsv();
		// What is asked first is in no header when nothing else is asked.
		boolean alone = roots.size() == 1 && !roots.get(0).isValue();
		List<Selected> fields = alone ? roots.get(0).below() : roots;
		Object value = (alone && data instanceof Map<?, ?> answer) ? answer.get(roots.get(0).name()) : data;
		csv.addColumns(fields, "");
		List<Map<String, String>> rows = csv.rows(fields, value, "");
		return Stream
			.concat(Stream.of(csv.columns.stream().collect(Collectors.joining(",", "", LINE_END))),
					rows.stream().filter((row) -> !row.isEmpty()).map(csv::line))
			.collect(Collectors.joining());
	}

	private String line(Map<String, String> row) {
		return this.columns.stream()
			.map((column) -> row.getOrDefault(column, ""))
			.collect(Collectors.joining(",", "", LINE_END));
	}

	private void addColumns(List<Selected> fields, String around) {
		for (Selected field : fields) {
			if (field.isValue()) {
				this.columns.add(around + field.name());
			}
			else {
				addColumns(field.below(), path(field, around) + ".");
			}
		}
	}

	private static String path(Selected field, String around) {
		return around + field.name();
	}

	private List<Map<String, String>> rows(List<Selected> fields, @Nullable Object value, String around) {
		if (value instanceof List<?> items) {
			return items.stream().flatMap((item) -> rows(fields, item, around).stream()).toList();
		}
		if (!(value instanceof Map<?, ?> object)) {
			return List.of(Map.of());
		}
		Map<String, String> own = new HashMap<>();
		List<Map<String, String>> lists = new ArrayList<>();
		for (Selected field : fields) {
			Object inner = object.get(field.name());
			if (field.isValue()) {
				own.put(path(field, around), cell(inner));
				continue;
			}
			List<Map<String, String>> below = rows(field.below(), inner, path(field, around) + ".");
			if (below.size() == 1 && !(inner instanceof List<?>)) {
				own.putAll(below.get(0));
			}
			else {
				lists.addAll(below);
			}
		}
		return lists.isEmpty() ? List.of(own) : lists.stream().map((row) -> {
			Map<String, String> joined = new HashMap<>(own);
			joined.putAll(row);
			return joined;
		}).toList();
	}

	private static String cell(@Nullable Object value) {
		if (value instanceof List<?> several) {
			return text(several.stream().map((one) -> Objects.toString(one, "")).collect(Collectors.joining(AND)));
		}
		return (value instanceof Number) ? new BigDecimal(value.toString()).toPlainString()
				: text(Objects.toString(value, ""));
	}

	private static String text(String value) {
		boolean formula = value.matches("(?s)[=+\\-@\\t\\r].*");
		String text = formula ? "'" + value : value;
		return (formula || text.matches("(?s).*[\",\\r\\n].*")) ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
	}

}
