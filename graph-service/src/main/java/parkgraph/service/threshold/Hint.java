package parkgraph.service.threshold;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.graphql.CodedName;

/**
 * A statement that counts for nothing in the question and may still be worth a look.
 *
 * @param park the park it is a hint for
 * @param about whom it is about, as printed
 * @param aboutParkItself whether that is the park itself, not something around it
 * @param indicator what it measures
 * @param printed qualifier, number and unit as printed
 * @param period the period as printed
 * @param nature what kind of statement it is
 * @param scope canonical code of what it covers
 * @param scopeNote the note printed beside it; absent when there was none
 * @param reason why it does not count
 * @param observation id of the observation
 * @param source where it was found; absent when unknown
 */
record Hint(ParkRef park, String about, boolean aboutParkItself, CodedName indicator, String printed, String period,
		Nature nature, String scope, @Nullable String scopeNote, Wording reason, String observation,
		@Nullable SourceRef source) {
}
