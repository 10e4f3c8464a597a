package parkgraph.loaders.kind;

import java.util.LinkedHashMap;
import java.util.Map;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.content.Keys;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

/**
 * What a row says about a thing besides figures: its properties, its names, and what it
 * is joined with.
 */
final class RowDescription {

	private final Kind kind;

	private final Described register;

	RowDescription(Kind kind, Described register) {
		this.kind = kind;
		this.register = register;
	}

	/**
	 * Says it.
	 * @param about the thing
	 * @param source key of the source
	 */
	void tell(ThingRef about, RowWords words, RowReferences references, String source, RowItems row) {
		if (this.kind.describes()) {
			describe(about, words, source, row);
		}
		words.forEach((column, value) -> {
			for (Becomes use : column.becomes()) {
				if (use.role() == Becomes.Role.NAME && !value.isBlank()) {
					name(about, value, use.detail(), words, source, row);
				}
				for (Referred other : references.in(column)) {
					link(about, other, use, source, row);
				}
			}
		});
	}

	/** Takes away the descriptions that the row leaves blank and may leave blank. */
	void eraseUnsaid(ThingRef about, RowWords words, RowItems row) {
		for (KindColumn column : this.kind.columns()) {
			if (words.in(column).isBlank()) {
				erase(about, column, row);
			}
		}
	}

	/** Takes away the descriptions, names and links that the row names. */
	void takeBack(ThingRef about, RowWords words, RowReferences references, RowItems row) {
		words.forEach((column, value) -> {
			if (!value.isBlank()) {
				erase(about, column, row);
			}
			for (Becomes use : column.becomes()) {
				if (use.role() == Becomes.Role.NAME && column.need() == KindColumn.Need.NO) {
					value.several().forEach((name) -> row.unname(about, name));
				}
				for (Referred other : references.in(column)) {
					unlink(about, other.thing(), use, row);
				}
			}
		});
	}

	private void erase(ThingRef about, KindColumn column, RowItems row) {
		if (!this.kind.describes() || column.need() != KindColumn.Need.NO || this.kind.tellsApart(column)) {
			return;
		}
		for (Becomes use : column.becomes()) {
			if (use.role() == Becomes.Role.SET) {
				row.erase(about, use.detail());
			}
		}
	}

	private static void unlink(ThingRef about, ThingRef other, Becomes use, RowItems row) {
		switch (use.role()) {
			case LINK -> row.unlink(use.detail(), about, other);
			case LINKED_FROM -> row.unlink(use.detail(), other, about);
			case OPERATION -> row.unlink(Relationships.AT, operation(about, other, use.detail()), other);
			default -> {
				// Reference columns that say whom the row is about.
			}
		}
	}

	private static ThingRef operation(ThingRef enterprise, ThingRef park, String basis) {
		return new ThingRef(Labels.OPERATION, Keys.of("op", enterprise.key(), park.key(), basis));
	}

	private void describe(ThingRef about, RowWords words, String source, RowItems row) {
		Map<String, Object> properties = new LinkedHashMap<>();
		words.forEach((column, value) -> {
			for (Becomes use : column.becomes()) {
				if (use.role() == Becomes.Role.SET && value.stored() != null) {
					properties.put(use.detail(), value.stored());
				}
			}
		});
		if (this.kind.has(Becomes.Role.SOURCE)) {
			properties.put("source", source);
		}
		row.thing(about, properties);
		this.register.add(about);
		String code = about.label().equals(Labels.ENTERPRISE) ? words.stored(ColumnType.CREDIT_CODE) : "";
		if (!code.isEmpty()) {
			this.register.addCreditCode(about, code);
		}
	}

	private static void link(ThingRef about, Referred referred, Becomes use, String source, RowItems row) {
		ThingRef other = referred.thing();
		if (other.label().equals(Labels.ORGANISATION)) {
			row.thing(other, Map.of("zh", referred.printed()));
		}
		switch (use.role()) {
			case LINK -> row.link(use.detail(), about, other);
			case LINKED_FROM -> row.link(use.detail(), other, about);
			case OPERATION -> operation(about, other, use.detail(), source, row);
			default -> {
				// Reference columns that say whom the row is about.
			}
		}
	}

	private static void operation(ThingRef enterprise, ThingRef park, String basis, String source, RowItems row) {
		ThingRef operation = operation(enterprise, park, basis);
		row.thing(operation, Map.of("basis", basis, "source", source));
		row.link(Relationships.OF, operation, enterprise);
		row.link(Relationships.AT, operation, park);
	}

	/**
	 * Several names stand in one cell; {@code @kind} says which column tells their kind.
	 */
	private void name(ThingRef about, CellValue names, String kind, RowWords words, String source, RowItems row) {
		String stated = kind.startsWith("@") ? words.stored(kind.substring(1)).orElse("alias") : kind;
		for (String name : names.several()) {
			row.name(about, name, stated, source);
			this.register.addName(about, name);
		}
	}

}
