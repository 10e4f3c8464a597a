package parkgraph.ontology.figure;

import java.time.Year;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.wording.Wording;

/**
 * What a statement is worth for a question about one indicator in one year.
 *
 * @param evidence direct, proven or a hint
 * @param bounds what is known of the asked value because of it; absent for a hint
 * @param rule the rule that proves the bound; absent unless proven
 * @param reason why it is only a hint; absent unless it is one
 */
public record Evidence(EvidenceClass evidence, @Nullable Bounds bounds, @Nullable ProofRule rule,
		@Nullable Wording reason) {

	/**
	 * Judges a statement.
	 * @param askedIndicator code of the indicator that is asked for
	 * @param year the calendar year that is asked for
	 * @param statement what somebody stated about the asked subject
	 * @return direct, proven with its bounds, or a hint with the reason
	 */
	public static Evidence classify(String askedIndicator, Year year, Statement statement) {
		Optional<HintReason> unfit = HintReason.ofTime(year, statement);
		if (unfit.isPresent()) {
			return hint(unfit.get().wording());
		}
		if (statement.indicator().equals(askedIndicator) && statement.mayCount()) {
			return new Evidence(EvidenceClass.DIRECT, statement.bounds(), null, null);
		}
		return ProofRule.proving(askedIndicator, statement)
			.map((rule) -> new Evidence(EvidenceClass.PROVEN, rule.bounds(statement), rule, null))
			.orElseGet(() -> hint(HintReason.ofSubstance(askedIndicator, statement).wording()));
	}

	private static Evidence hint(Wording reason) {
		return new Evidence(EvidenceClass.HINT, null, null, reason);
	}

}
