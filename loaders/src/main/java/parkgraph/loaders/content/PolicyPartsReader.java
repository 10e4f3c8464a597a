package parkgraph.loaders.content;

import java.util.List;
import java.util.Optional;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.content.PolicyThings.Kind;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

/**
 * The parts of a policy document, with where each stands in the text: the document as a
 * whole, its sections, its clauses. The text itself is not kept.
 */
final class PolicyPartsReader implements RowReader {

	static final List<String> COLUMNS = List.of("document", "date", "part", "number", "ordinal", "section", "zh", "en",
			"summary_zh", "summary_en", "start", "end", "sha256", "numbers", "source");

	@Override
	public void read(TableRow row, Reading reading) {
		PolicyRow policy = new PolicyRow(row, reading);
		String part = policy.word("part", List.of("document", "section", "clause"));
		Properties span = policy.span(Properties.none());
		Optional<ThingRef> section = policy.one(Kind.SECTION, "section");
		if (!policy.isSound()) {
			return;
		}
		reading.source(row);
		switch (part) {
			case "document" -> document(row, reading, policy);
			case "section" -> section(row, reading, policy, span);
			default -> clause(row, reading, policy, span, section);
		}
	}

	private static void document(TableRow row, Reading reading, PolicyRow policy) {
		reading.thing(row, policy.documentRef(),
				Properties.none()
					.text(row, "en", "en")
					.with("characters", Long.valueOf(row.print("end").strip()))
					.text(row, "hash", "sha256"));
	}

	private static void section(TableRow row, Reading reading, PolicyRow policy, Properties span) {
		String number = row.print("number").strip();
		ThingRef section = new ThingRef(Labels.SECTION, policy.document() + "-" + number);
		reading.policy().add(Kind.SECTION, policy.document(), number, section);
		reading.thing(row, section, heading(row, span));
		reading.link(row, Relationships.HAS_SECTION, policy.documentRef(), section);
	}

	private static void clause(TableRow row, Reading reading, PolicyRow policy, Properties span,
			Optional<ThingRef> section) {
		String number = row.print("number").strip();
		ThingRef clause = new ThingRef(Labels.CLAUSE, policy.document() + "-" + number);
		reading.policy().add(Kind.CLAUSE, policy.document(), number, clause);
		reading.policy().addDomain(clause, row.cell("zh"));
		reading.thing(row, clause,
				heading(row, span).text(row, "summary", "summary_zh").text(row, "summaryEn", "summary_en"));
		reading.link(row, Relationships.HAS_CLAUSE, policy.documentRef(), clause);
		section.ifPresent((above) -> reading.link(row, Relationships.HAS_CLAUSE, above, clause));
	}

	private static Properties heading(TableRow row, Properties span) {
		return span.text(row, "number", "number")
			.with("ordinal", row.has("ordinal") ? Long.valueOf(row.print("ordinal").strip()) : null)
			.text(row, "zh", "zh")
			.text(row, "en", "en");
	}

}
