package parkgraph.loaders.content;

import java.util.List;
import java.util.Optional;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.content.PolicyThings.Kind;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

/**
 * Which documents a document cites, as a whole or in a clause, and which earlier one on
 * the same matter it follows.
 */
final class PolicyRelationsReader implements RowReader {

	static final List<String> COLUMNS = List.of("document", "date", "relation", "other_document", "other_date",
			"clause", "basis_zh", "basis_en", "source");

	@Override
	public void read(TableRow row, Reading reading) {
		PolicyRow policy = new PolicyRow(row, reading);
		String relation = policy.word("relation", List.of("cites", "follows"));
		Optional<ThingRef> other = policy.document("other_document", "other_date")
			.map((key) -> new ThingRef(Labels.POLICY_DOCUMENT, key));
		Optional<ThingRef> clause = policy.one(Kind.CLAUSE, "clause");
		if (!policy.isSound() || other.isEmpty()) {
			return;
		}
		reading.source(row);
		String type = relation.equals("cites") ? Relationships.CITES : Relationships.FOLLOWS;
		reading.link(row, type, policy.documentRef(), other.get());
		clause.ifPresent((citing) -> reading.link(row, type, citing, other.get()));
	}

}
