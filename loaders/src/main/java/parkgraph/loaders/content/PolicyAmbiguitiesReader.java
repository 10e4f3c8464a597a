package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.content.PolicyThings.Kind;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

/**
 * What a document leaves open about its targets and clauses: the question, the reading
 * taken and the other one.
 */
final class PolicyAmbiguitiesReader implements RowReader {

	static final List<String> COLUMNS = List.of("document", "date", "number", "targets", "clauses", "question_zh",
			"question_en", "reading_zh", "reading_en", "alternative_zh", "alternative_en", "source");

	@Override
	public void read(TableRow row, Reading reading) {
		PolicyRow policy = new PolicyRow(row, reading);
		List<ThingRef> targets = policy.all(Kind.TARGET, "targets");
		List<ThingRef> clauses = policy.all(Kind.CLAUSE, "clauses");
		if (!policy.isSound()) {
			return;
		}
		String number = Objects.requireNonNull(row.cell("number"));
		ThingRef ambiguity = new ThingRef(Labels.AMBIGUITY, policy.document() + "-" + number);
		reading.thing(row, ambiguity,
				Properties.none()
					.with("number", number)
					.text(row, "zh", "question_zh")
					.text(row, "en", "question_en")
					.text(row, "reading", "reading_zh")
					.text(row, "readingEn", "reading_en")
					.text(row, "alternative", "alternative_zh")
					.text(row, "alternativeEn", "alternative_en")
					.with("source", reading.source(row)));
		targets.forEach((target) -> reading.link(row, Relationships.CONCERNS, ambiguity, target));
		clauses.forEach((clause) -> reading.link(row, Relationships.CONCERNS, ambiguity, clause));
	}

}
