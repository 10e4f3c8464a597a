package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.content.PolicyThings.Kind;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

/**
 * What the clauses of a document name: awards, qualifications, platforms, credit
 * instruments, tiers of testing. A tier carries the one above it, which stands before it.
 */
final class PolicyConceptsReader implements RowReader {

	static final List<String> COLUMNS = List.of("document", "date", "code", "kind", "zh", "en", "clauses", "tier",
			"supports", "note_zh", "note_en", "source");

	@Override
	public void read(TableRow row, Reading reading) {
		PolicyRow policy = new PolicyRow(row, reading);
		List<ThingRef> clauses = policy.all(Kind.CLAUSE, "clauses");
		List<ThingRef> carried = policy.all(Kind.CONCEPT, "supports");
		if (!policy.isSound()) {
			return;
		}
		String code = Objects.requireNonNull(row.cell("code"));
		ThingRef concept = new ThingRef(Labels.POLICY_CONCEPT, code);
		reading.policy().add(Kind.CONCEPT, policy.document(), code, concept);
		reading.thing(row, concept,
				Properties.none()
					.text(row, "kind", "kind")
					.text(row, "zh", "zh")
					.text(row, "en", "en")
					.text(row, "tier", "tier")
					.text(row, "note", "note_zh")
					.text(row, "noteEn", "note_en")
					.with("source", reading.source(row)));
		clauses.forEach((clause) -> reading.link(row, Relationships.INVOLVES, clause, concept));
		carried.forEach((above) -> reading.link(row, Relationships.SUPPORTS, concept, above));
	}

}
