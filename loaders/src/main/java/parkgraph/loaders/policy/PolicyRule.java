package parkgraph.loaders.policy;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.rule.Rules;

/**
 * What holding a text against what is known of it can find; the words stand in the
 * catalogue of rules.
 */
enum PolicyRule {

	/** The whole text is another one. */
	OTHER_TEXT("policy-other-text"),

	/** The text ends before the part does. */
	TOO_SHORT("policy-too-short"),

	/** At the place of a part stands another text. */
	OTHER_WORDING("policy-other-wording"),

	/** A listed number is not at its place. */
	NUMBER_MISSING("policy-number-missing"),

	/** A number of a clause is not listed. */
	NUMBER_NOT_LISTED("policy-number-not-listed"),

	/** No target claims a number of a clause. */
	NUMBER_NOT_CLAIMED("policy-number-not-claimed"),

	/** A target stands outside the clause that sets it. */
	OUTSIDE_CLAUSE("policy-outside-clause"),

	/** A target's value is none of the numbers it quotes. */
	VALUE_NOT_QUOTED("policy-value-not-quoted");

	private final String id;

	PolicyRule(String id) {
		this.id = id;
	}

	Finding at(Origin origin, @Nullable String found, Object... more) {
		return Rules.shipped().get(this.id).at(origin, found, more);
	}

}
