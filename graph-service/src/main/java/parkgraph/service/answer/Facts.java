package parkgraph.service.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import parkgraph.service.answer.Table.Cell;
import parkgraph.service.answer.Table.Header;

/**
 * The values of one item, in words: short ones beside each other, a sentence on a line of
 * its own, those of one part of the item together.
 */
final class Facts {

	/** What is longer reads better on a line of its own. */
	private static final int LONG = 36;

	private final Cells cells;

	private final TableWords words;

	private final Set<String> missing = new LinkedHashSet<>();

	private final Map<String, List<Fact>> byPart = new LinkedHashMap<>();

	Facts(Cells cells, TableWords words) {
		this.cells = cells;
		this.words = words;
	}

	void add(Column column, List<Column> all, @Nullable Object item) {
		Cell cell = this.cells.of(column, item);
		String part = column.qualifier(all);
		if (cell.isEmpty()) {
			this.missing.add(column.nameOfMissing(item).orElse(new Header(part, column.label()).text()));
			return;
		}
		String unit = this.cells.unit(column);
		String gap = unit.codePoints().allMatch(Character::isIdeographic) ? "" : " ";
		this.byPart.computeIfAbsent(part, (name) -> new ArrayList<>())
			.add(new Fact(column.label(), cell.text() + gap + unit));
	}

	/** What there is no value of, each once. */
	List<String> missing() {
		return List.copyOf(this.missing);
	}

	/** A line for each, the values below each other. */
	List<String> oneByOne(int width) {
		int room = this.byPart.values()
			.stream()
			.flatMap(List::stream)
			.mapToInt((fact) -> Width.of(fact.label()))
			.max()
			.orElse(0);
		List<String> lines = new ArrayList<>();
		this.byPart.forEach((part, facts) -> {
			if (part.isEmpty()) {
				facts.forEach(
						(fact) -> lines.addAll(hanging(Width.padded(fact.label(), room) + "  ", fact.value(), width)));
			}
			else {
				lines.addAll(together(part, facts, width));
			}
		});
		return lines;
	}

	/** As many beside each other as fit. */
	List<String> together(int width) {
		List<String> lines = new ArrayList<>();
		this.byPart.forEach((part, facts) -> lines.addAll(together(part, facts, width)));
		return lines;
	}

	private List<String> together(String part, List<Fact> facts, int width) {
		List<String> lines = new ArrayList<>();
		List<String> brief = facts.stream()
			.filter((fact) -> !fact.isLong())
			.map((fact) -> fact.label() + " " + fact.value())
			.toList();
		if (!brief.isEmpty()) {
			lines.addAll(hanging(part.isEmpty() ? "" : part + this.words.colon(),
					String.join(this.words.point(), brief), width));
		}
		facts.stream()
			.filter(Fact::isLong)
			.forEach((fact) -> lines.addAll(hanging(fact.label() + this.words.colon(), fact.value(), width)));
		return lines;
	}

	private static List<String> hanging(String beginning, String text, int width) {
		int room = Width.of(beginning);
		List<String> lines = new ArrayList<>();
		for (String line : Width.wrapped(text, width - room)) {
			lines.add((lines.isEmpty() ? beginning : " ".repeat(room)) + line);
		}
		return lines;
	}

	/**
	 * One value.
	 *
	 * @param label what it is called
	 * @param value what it is, with its unit
	 */
	private record Fact(String label, String value) {

		boolean isLong() {
			return Width.of(this.value) > LONG || this.value.endsWith("。") || this.value.endsWith(".");
		}

	}

}
