package parkgraph.service.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.ladder.LadderDocument;

/**
 * A clause of a document.
 *
 * @param id its id
 * @param number its number: 五
 * @param ordinal the same as a number; absent when the text is not known
 * @param words what it is about
 * @param summary what it says, in our words; absent when the text is not known
 * @param document the document it belongs to
 * @param section the section it belongs to; absent when the text is not known
 * @param text where it stands; absent when the text is not known
 * @param targets what it wants
 * @param measures what it calls for
 * @param concepts what it names
 * @param cites the documents it cites
 * @param ambiguities what it leaves open beside its targets
 */
record PolicyClause(String id, String number, @Nullable Integer ordinal, Wording words, @Nullable Wording summary,
		LadderDocument document, @Nullable PolicyRef section, @Nullable TextSpan text, List<PolicyTarget> targets,
		List<PolicyRef> measures, List<PolicyConcept> concepts, List<LadderDocument> cites,
		List<Ambiguity> ambiguities) {

	static PolicyClause of(Record row) {
		Value clause = row.get("clause");
		return new PolicyClause(clause.get("id").asString(), clause.get("number").asString(""),
				clause.get("ordinal").isNull() ? null : clause.get("ordinal").asInt(), Told.words(clause),
				clause.get("summary").isNull() ? null : Told.words(clause, "summary", "summaryEn"),
				LadderDocument.of(row.get("document")), PolicyRef.of(row.get("section")), TextSpan.of(clause),
				row.get("targets").asList(PolicyTarget::of), row.get("measures").asList(PolicyRef::told),
				row.get("concepts").asList(PolicyConcept::of), row.get("cites").asList(LadderDocument::of),
				row.get("ambiguities").asList(Ambiguity::of));
	}

}
