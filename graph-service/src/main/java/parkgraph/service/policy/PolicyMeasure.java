package parkgraph.service.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import parkgraph.ontology.wording.Wording;

/**
 * What a clause tells somebody to do.
 *
 * @param id its id
 * @param number its number in the document; absent when it has none
 * @param kind programme, safeguard or measure
 * @param words what it calls for
 * @param clause the clause that calls for it
 * @param partOf the measure it is a part of; absent when it is none
 * @param responsible who is responsible; empty when the document does not say
 * @param concepts what is used for it
 * @param contributesTo which targets it serves
 * @param contributionJudged whether joining it with those targets is our judgement rather
 * than one clause's
 * @param progress not-started, under-way or done as reported; absent when nobody did
 * @param deadline until when; absent when not stated
 */
record PolicyMeasure(String id, @Nullable String number, String kind, Wording words, PolicyRef clause,
		@Nullable PolicyRef partOf, List<PolicyBody> responsible, List<PolicyConcept> concepts,
		List<PolicyTarget> contributesTo, boolean contributionJudged, @Nullable String progress,
		@Nullable String deadline) {

	static PolicyMeasure of(Record row) {
		Value measure = row.get("measure");
		return new PolicyMeasure(measure.get("id").asString(), Told.text(measure, "number"),
				measure.get("kind").asString("measure"), Told.words(measure), PolicyRef.told(row.get("clause")),
				PolicyRef.of(row.get("partOf")), row.get("responsible").asList(PolicyBody::of),
				row.get("concepts").asList(PolicyConcept::of), row.get("targets").asList(PolicyTarget::of),
				measure.get("contribution").asString("").equals("judged"), Told.text(measure, "progress"),
				Told.text(measure, "deadline"));
	}

}
