package parkgraph.loaders.kind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.content.Keys;
import parkgraph.ontology.graph.Labels;

/**
 * What a row is about: what it describes, or whom it names; and whether another row has
 * said the same.
 */
final class RowSubject {

	private final Binding binding;

	private final Register register;

	private final SeenRows seen = new SeenRows();

	RowSubject(Binding binding, Register register) {
		this.binding = binding;
		this.register = register;
	}

	/**
	 * Finds out what a row is about.
	 * @return absent when that cannot be told, or has been said by a row before; the row
	 * has a finding then
	 */
	@Nullable ThingRef of(RowWords words, RowReferences references, RowItems row) {
		ThingRef about = about(words, references, row);
		return (about == null || isSaidBefore(about, words, row)) ? null : about;
	}

	private @Nullable ThingRef about(RowWords words, RowReferences references, RowItems row) {
		Kind kind = this.binding.kind();
		if (!kind.describes()) {
			return named(words, references, row);
		}
		if (kind.thing().equals(Labels.ENTERPRISE)) {
			return enterprise(words, row);
		}
		Map<String, String> key = new HashMap<>();
		words.forEach((column, value) -> {
			List<Referred> found = references.in(column);
			if (!value.isBlank()) {
				key.put(column.id(), found.isEmpty() ? String.valueOf(value.stored()) : found.get(0).thing().key());
			}
		});
		return new ThingRef(kind.thing(), kind.key().of(key));
	}

	/** Code and name stand side by side; they must mean the same. */
	private @Nullable ThingRef named(RowWords words, RowReferences references, RowItems row) {
		KindColumn first = null;
		ThingRef subject = null;
		for (Map.Entry<KindColumn, ThingRef> named : references.subjects().entrySet()) {
			if (first != null && !named.getValue().equals(subject)) {
				row.find(KindRule.CODE_AND_NAME.at(this.binding.at(row, named.getKey()), words.in(first).printed(),
						words.in(named.getKey()).printed()));
				return null;
			}
			first = named.getKey();
			subject = named.getValue();
		}
		return subject;
	}

	/** One that is known by its code or, failing that, by a name that only one bears. */
	private @Nullable ThingRef enterprise(RowWords words, RowItems row) {
		String code = words.stored(ColumnType.CREDIT_CODE);
		String name = words.ownName();
		Optional<ThingRef> byCode = code.isEmpty() ? Optional.empty() : this.register.enterprise(code);
		if (byCode.isPresent()) {
			return byCode.get();
		}
		Found found = Found.enterprise(name, code, this.register);
		found.why(row.origin(), name).ifPresent(row::find);
		if (found.isOne()) {
			return found.one();
		}
		Optional<Finding> question = found.things().isEmpty() ? found.question(row.origin(), name)
				: Optional.of(KindRule.AMBIGUOUS_NAME.at(row.origin(), name, found.list()));
		question.ifPresent(row::find);
		return question.isPresent() ? null
				: new ThingRef(Labels.ENTERPRISE, Keys.of("ent", code.isEmpty() ? name : code));
	}

	private boolean isSaidBefore(ThingRef about, RowWords words, RowItems row) {
		StringBuilder what = new StringBuilder(about.ref());
		words.forEach((column, value) -> {
			if (tellsApart(column)) {
				what.append('|').append(value.printed());
			}
		});
		OptionalLong before = this.seen.add(what.toString(), row.origin().row());
		before.ifPresent((first) -> row.find(KindRule.SAME_ROW.at(row.origin(), about.key(), first)));
		return before.isPresent();
	}

	private static boolean tellsApart(KindColumn column) {
		return column.becomes().stream().anyMatch((use) -> switch (use.role()) {
			case LINK, LINKED_FROM, OPERATION, INDICATOR, YEAR, PERIOD, SCOPE, NATURE, SOURCE, QUALIFIER -> true;
			case NAME -> use.detail().startsWith("@") || use.detail().equals("alias");
			case SET, SUBJECT, FIGURE, VALUE, UNIT, PUBLISHED_ON, REASON, ACTION, NOTHING -> false;
		});
	}

}
