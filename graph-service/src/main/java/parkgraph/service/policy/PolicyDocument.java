package parkgraph.service.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.ladder.LadderDocument;

/**
 * A policy document and what it has to do with others.
 *
 * @param id its id
 * @param title its title
 * @param number its number; absent when unknown
 * @param date its date; absent when unknown
 * @param issuer who issued it; absent when unknown
 * @param level of which level it is; absent when unknown
 * @param note what is to be known of it; absent when nothing is
 * @param source where it was found; absent when unknown
 * @param characters how long its text is, without white space; absent when the text is
 * not known
 * @param hash SHA-256 of that text; absent likewise
 * @param sections its sections
 * @param cites what it cites
 * @param citedBy what cites it
 * @param follows the earlier documents on the same matter
 * @param followedBy the later ones
 * @param supersedes what it replaces
 * @param supersededBy what replaces it
 * @param addressedTo whom it is addressed to
 */
record PolicyDocument(String id, Wording title, @Nullable String number, @Nullable String date, @Nullable String issuer,
		@Nullable String level, @Nullable String note, @Nullable String source, @Nullable Integer characters,
		@Nullable String hash, List<PolicySection> sections, List<LadderDocument> cites, List<LadderDocument> citedBy,
		List<LadderDocument> follows, List<LadderDocument> followedBy, List<LadderDocument> supersedes,
		List<LadderDocument> supersededBy, List<PolicyBody> addressedTo) {

	static PolicyDocument of(Record row) {
		Value document = row.get("document");
		Value relations = row.get("relations");
		Value relatedBy = row.get("relatedBy");
		return new PolicyDocument(document.get("id").asString(), Told.words(document), Told.text(document, "number"),
				Told.text(document, "date"), Told.text(document, "issuer"), Told.text(document, "level"),
				Told.text(document, "note"), row.get("source").asString(null),
				document.get("characters").isNull() ? null : document.get("characters").asInt(),
				Told.text(document, "hash"), row.get("sections").asList(PolicySection::of), of(relations, "CITES"),
				of(relatedBy, "CITES"), of(relations, "FOLLOWS"), of(relatedBy, "FOLLOWS"), of(relations, "SUPERSEDES"),
				of(relatedBy, "SUPERSEDES"), row.get("addressed").asList(PolicyBody::of));
	}

	private static List<LadderDocument> of(Value related, String relation) {
		return related.asList((value) -> value)
			.stream()
			.filter((value) -> value.get("relation").asString().equals(relation))
			.map((value) -> LadderDocument.of(value.get("document")))
			.toList();
	}

}
