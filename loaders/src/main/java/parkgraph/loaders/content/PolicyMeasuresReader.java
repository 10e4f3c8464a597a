package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.content.PolicyThings.Kind;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

/**
 * What the clauses of a document tell somebody to do: who is responsible, what is used
 * for it, and which targets it serves.
 */
final class PolicyMeasuresReader implements RowReader {

	static final List<String> COLUMNS = List.of("document", "date", "number", "clause", "kind", "part_of", "zh", "en",
			"responsible", "targets", "contribution", "concepts", "source");

	@Override
	public void read(TableRow row, Reading reading) {
		PolicyRow policy = new PolicyRow(row, reading);
		Optional<ThingRef> clause = policy.one(Kind.CLAUSE, "clause");
		Optional<ThingRef> whole = policy.one(Kind.MEASURE, "part_of");
		List<ThingRef> bodies = policy.all(Kind.BODY, "responsible", ";");
		List<ThingRef> targets = policy.all(Kind.TARGET, "targets");
		List<ThingRef> concepts = policy.all(Kind.CONCEPT, "concepts");
		String kind = policy.word("kind", List.of("programme", "safeguard", "measure"));
		if (!targets.isEmpty()) {
			policy.word("contribution", List.of("same-clause", "judged"));
		}
		if (!policy.isSound() || clause.isEmpty()) {
			return;
		}
		String number = Objects.requireNonNull(row.cell("number"));
		String printedClause = "（" + row.print("clause").strip() + "）";
		// The key a department's own row about the same measure would have.
		ThingRef measure = new ThingRef(Labels.MEASURE,
				Keys.of("measure", row.print("document").strip(), printedClause, row.print("zh").strip()));
		reading.policy().add(Kind.MEASURE, policy.document(), number, measure);
		reading.thing(row, measure,
				Properties.none()
					.with("number", number)
					.with("kind", kind)
					.with("clause", printedClause)
					.text(row, "zh", "zh")
					.text(row, "en", "en")
					.text(row, "contribution", "contribution")
					.with("source", reading.source(row)));
		reading.link(row, Relationships.CALLS_FOR, clause.get(), measure);
		whole.ifPresent((above) -> reading.link(row, Relationships.PART_OF, measure, above));
		bodies.forEach((body) -> reading.link(row, Relationships.RESPONSIBLE, measure, body));
		concepts.forEach((concept) -> reading.link(row, Relationships.INVOLVES, measure, concept));
		targets.forEach((target) -> reading.link(row, Relationships.CONTRIBUTES_TO, measure, target));
	}

}
