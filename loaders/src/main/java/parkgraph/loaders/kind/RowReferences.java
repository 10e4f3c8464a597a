package parkgraph.loaders.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.ontology.wording.Wording;

/**
 * The things that the cells of a row refer to by code or by name.
 */
final class RowReferences {

	private final Map<KindColumn, List<Referred>> references = new LinkedHashMap<>();

	private final List<Asked> asked = new ArrayList<>();

	private final List<Finding> notes = new ArrayList<>();

	private final List<Unknown> unknown = new ArrayList<>();

	private final List<Finding> problems = new ArrayList<>();

	private RowReferences() {
	}

	/**
	 * Looks up what the cells refer to; what is not found becomes findings of the row.
	 */
	static RowReferences of(RowWords words, Binding binding, Register register, RowItems row) {
		RowReferences references = new RowReferences();
		words.forEach((column, value) -> {
			if (Found.isReference(column.type()) && !value.isBlank()) {
				references.references.put(column, references.find(column, value, register, binding.at(row, column)));
			}
		});
		references.answerByCode();
		references.notListed().values().forEach(row::find);
		references.problems.forEach(row::find);
		references.notes.forEach(row::find);
		return references;
	}

	private List<Referred> find(KindColumn column, CellValue value, Register register, Origin origin) {
		boolean several = column.is(Becomes.Role.LINK) || column.is(Becomes.Role.OPERATION);
		List<Referred> referred = new ArrayList<>();
		for (String one : several ? value.several() : List.of(value.printed().strip())) {
			Found found = Found.of(column.type(), one, register);
			if (found.isOne()) {
				referred.add(new Referred(found.one(), one));
				found.why(origin, one).ifPresent(this.notes::add);
			}
			else if (found.match().isAsked()) {
				this.asked.add(new Asked(column, one, origin, found));
			}
			else if (found.things().isEmpty()) {
				this.unknown.add(new Unknown(column, one, origin, Found.nearest(column.type(), one, register)));
			}
			else {
				this.problems.add(KindRule.AMBIGUOUS_NAME.at(origin, one, found.list()));
			}
		}
		return referred;
	}

	/** A code beside a name says which of those is meant that the name may mean. */
	private void answerByCode() {
		Set<ThingRef> subjects = Set.copyOf(subjects().values());
		for (Asked one : this.asked) {
			boolean subject = one.column().is(Becomes.Role.SUBJECT) && subjects.size() == 1
					&& one.found().mayMean(subjects.iterator().next());
			if (!subject) {
				one.found().question(one.origin(), one.printed()).ifPresent(this.problems::add);
			}
		}
	}

	/**
	 * Code and name of the same unknown thing are one problem, told where the first of
	 * them stands.
	 */
	private Map<String, Finding> notListed() {
		Map<String, Finding> findings = new LinkedHashMap<>();
		boolean subject = !subjects().isEmpty();
		for (Unknown one : this.unknown) {
			boolean together = one.column().is(Becomes.Role.SUBJECT) && !subject;
			String printed = !together ? one.printed()
					: this.unknown.stream()
						.filter((other) -> other.column().is(Becomes.Role.SUBJECT))
						.map(Unknown::printed)
						.distinct()
						.collect(Collectors.joining(" "));
			findings.putIfAbsent(together ? "" : one.column().id() + "/" + one.printed(),
					KindRule.NOT_LISTED.at(one.origin(), printed, Found.called(one.column().type()), hint(one)));
		}
		return findings;
	}

	/** Whom the row names beside it is likelier meant than what is merely spelt alike. */
	private Wording hint(Unknown unknown) {
		if (!unknown.column().is(Becomes.Role.SUBJECT)) {
			return unknown.nearest();
		}
		return this.references.entrySet()
			.stream()
			.filter((beside) -> beside.getKey().is(Becomes.Role.SUBJECT))
			.flatMap((beside) -> beside.getValue().stream())
			.findFirst()
			.map((beside) -> new Wording("，同一行的“%s”是%s".formatted(beside.printed(), beside.thing().key()),
					" (\"%s\" in the same row is %s)".formatted(beside.printed(), beside.thing().key())))
			.orElse(unknown.nearest());
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

	/**
	 * A name about which somebody has to be asked.
	 */
	private record Asked(KindColumn column, String printed, Origin origin, Found found) {
	}

	/**
	 * A code or name that nothing bears.
	 */
	private record Unknown(KindColumn column, String printed, Origin origin, Wording nearest) {
	}

}
