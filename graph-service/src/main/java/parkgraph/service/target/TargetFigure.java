package parkgraph.service.target;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Nature;
import parkgraph.service.threshold.SourceRef;

/**
 * What was printed about a target's indicator for the whole province in one year.
 *
 * @param year the calendar year
 * @param bounds what is known, in steps of the indicator
 * @param printed qualifier, number and unit as printed
 * @param nature what kind of statement it is
 * @param scope canonical code of what it covers
 * @param scopeNote the note printed beside it; absent when there was none
 * @param source where it was found; absent when unknown
 */
record TargetFigure(int year, Bounds bounds, String printed, Nature nature, String scope, @Nullable String scopeNote,
		@Nullable SourceRef source) {

	static TargetFigure of(Value figure) {
		Value note = figure.get("scopeNote");
		return new TargetFigure(figure.get("year").asInt(),
				new Bounds(figure.get("low").asLong(), figure.get("high").asLong()), figure.get("printed").asString(),
				Nature.valueOf(figure.get("nature").asString()), figure.get("scope").asString(),
				note.isNull() ? null : note.asString(), SourceRef.of(figure.get("source")));
	}

}
