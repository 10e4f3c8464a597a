package parkgraph.loaders.kind;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.sheet.SheetRow;

/**
 * What the cells of a row say that are not figures, column by column.
 */
final class RowWords {

	private final Map<KindColumn, CellValue> values = new LinkedHashMap<>();

	private RowWords() {
	}

	/**
	 * Reads the cells of a row; what is wrong with them becomes findings of the row.
	 */
	static RowWords read(Binding binding, CellValues reader, SheetRow cells, RowItems row) {
		RowWords words = new RowWords();
		for (BoundColumn bound : binding.columns()) {
			KindColumn column = bound.column();
			if (column != null && bound.figure() == null && !column.is(Becomes.Role.VALUE)) {
				int number = bound.heading().column();
				CellValue value = reader.read(column, bound.heading(), cells.cell(number), row.at(number));
				words.values.put(column, value);
				if (value.problem() != null) {
					row.find(value.problem());
				}
			}
		}
		return words;
	}

	void forEach(BiConsumer<KindColumn, CellValue> action) {
		this.values.forEach(action);
	}

	/** Whether there is nothing but what is only for people. */
	boolean isEmpty() {
		return this.values.entrySet()
			.stream()
			.allMatch((entry) -> entry.getKey().is(Becomes.Role.NOTHING) || entry.getValue().isBlank());
	}

	/** Whether one of the columns is filled of which one must be. */
	boolean hasAny() {
		return this.values.entrySet()
			.stream()
			.anyMatch((entry) -> entry.getKey().need() == KindColumn.Need.ANY && !entry.getValue().isBlank());
	}

	CellValue in(KindColumn column) {
		return this.values.getOrDefault(column, CellValue.BLANK);
	}

	/** The first cell that is filled for each role. */
	Map<Becomes.Role, CellValue> byRole() {
		Map<Becomes.Role, CellValue> byRole = new EnumMap<>(Becomes.Role.class);
		this.values.forEach((column, value) -> column.becomes().forEach((use) -> {
			if (!value.isBlank()) {
				byRole.putIfAbsent(use.role(), value);
			}
		}));
		return byRole;
	}

	Optional<String> printed(Becomes.Role role) {
		return Optional.ofNullable(byRole().get(role)).map(CellValue::printed);
	}

	/** The first of the names that the row gives; empty when it leaves it blank. */
	String ownName() {
		return this.values.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().is(Becomes.Role.NAME))
			.map((entry) -> entry.getValue().printed())
			.findFirst()
			.orElse("");
	}

	/** What is kept of the column with an id. */
	Optional<String> stored(String column) {
		return this.values.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().id().equals(column))
			.map((entry) -> String.valueOf(entry.getValue().stored()))
			.findFirst();
	}

	/** What is kept of the first column of a type that is filled; else empty. */
	String stored(ColumnType type) {
		return this.values.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().type() == type && entry.getValue().stored() != null)
			.map((entry) -> String.valueOf(entry.getValue().stored()))
			.findFirst()
			.orElse("");
	}

	/** The name under which the row speaks of what it is about. */
	String nameOf(ThingRef about) {
		String name = about.key();
		for (Map.Entry<KindColumn, CellValue> entry : this.values.entrySet()) {
			KindColumn column = entry.getKey();
			if (!entry.getValue().isBlank() && (column.is(Becomes.Role.SUBJECT) || column.is(Becomes.Role.NAME))) {
				name = entry.getValue().printed();
			}
		}
		return name;
	}

}
