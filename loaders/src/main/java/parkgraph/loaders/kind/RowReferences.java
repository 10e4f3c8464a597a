package parkgraph.loaders.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import parkgraph.loaders.batch.ThingRef;

/**
 * The things that the cells of a row refer to by code or by name.
 */
final class RowReferences {

	private final Map<KindColumn, List<Referred>> references = new LinkedHashMap<>();

	private RowReferences() {
	}

	/**
	 * Looks up what the cells refer to; what is not found becomes findings of the row.
	 */
	static RowReferences of(RowWords words, Binding binding, Register register, RowItems row) {
		RowReferences references = new RowReferences();
		words.forEach((column, value) -> {
			if (Found.isReference(column.type()) && !value.isBlank()) {
				references.references.put(column, references(column, value, binding, register, row));
			}
		});
		return references;
	}

	private static List<Referred> references(KindColumn column, CellValue value, Binding binding, Register register,
			RowItems row) {
		boolean several = column.is(Becomes.Role.LINK) || column.is(Becomes.Role.OPERATION);
		List<Referred> found = new ArrayList<>();
		for (String one : several ? value.several() : List.of(value.printed().strip())) {
			find(column, one, binding, register, row).map((thing) -> new Referred(thing, one)).ifPresent(found::add);
		}
		return found;
	}

	private static Optional<ThingRef> find(KindColumn column, String printed, Binding binding, Register register,
			RowItems row) {
		Found found = Found.of(column.type(), printed, register);
		if (found.isOne()) {
			return Optional.of(found.one());
		}
		row.find(found.things().isEmpty()
				? KindRule.NOT_LISTED.at(binding.at(row, column), printed, Found.called(column.type()),
						Found.called(column.type()))
				: KindRule.AMBIGUOUS_NAME.at(binding.at(row, column), printed, found.list()));
		return Optional.empty();
	}

	List<Referred> in(KindColumn column) {
		return this.references.getOrDefault(column, List.of());
	}

	/** The things of the columns that say whom the row is about. */
	Map<KindColumn, ThingRef> subjects() {
		Map<KindColumn, ThingRef> subjects = new LinkedHashMap<>();
		this.references.forEach((column, found) -> {
			if (column.is(Becomes.Role.SUBJECT) && !found.isEmpty()) {
				subjects.put(column, found.get(0).thing());
			}
		});
		return subjects;
	}

}
