package parkgraph.loaders.check;

import java.util.Arrays;
import java.util.stream.Collectors;

import parkgraph.loaders.rule.Rule;
import parkgraph.loaders.rule.Rules;

/**
 * The rules of this package; their words stand in the catalogue of rules.
 */
enum CheckRule {

	/** A value that is ten, ten thousand or a hundred million times what was expected. */
	UNIT_SLIP("unit-slip"),

	/** A change that does not fit its series. */
	JUMP("jump"),

	/** A revenue that does not fit the people or enterprises that make it. */
	PER_HEAD("per-head"),

	/** A park with more than the region around it. */
	OVER_REGION("over-region"),

	/** Enterprises with more than the park they work in. */
	ENTERPRISES_OVER_PARK("enterprises-over-park"),

	/** An indicator that is part of another, and more than it. */
	PAIR("indicator-order"),

	/** One value on many rows. */
	SAME_VALUE("same-value"),

	/** A plan that is said to be an actual figure. */
	PLAN_AS_ACTUAL("plan-as-actual"),

	/** A printed growth that is not the ratio of the levels. */
	GROWTH("growth-not-ratio"),

	/** Another value than is known, and no better nature. */
	RESTATEMENT("restated-without-reason"),

	/** A figure that is to be deleted and does not count. */
	NOTHING_TO_WITHDRAW("nothing-to-withdraw"),

	/** A figure that is to be deleted and has another value. */
	ANOTHER_VALUE_COUNTS("another-value-counts"),

	/** What was edited in an exported workbook counts already. */
	ALREADY_SO("already-so"),

	/** What was edited in an exported workbook was changed in the store too. */
	EDIT_CONFLICT("edit-conflict"),

	/** Two values of the same in one batch. */
	TWO_VALUES("two-values");

	private final String id;

	CheckRule(String id) {
		this.id = id;
	}

	String id() {
		return this.id;
	}

	Rule rule() {
		return Rules.shipped().get(this.id);
	}

	static String ids() {
		return Arrays.stream(values()).map(CheckRule::id).collect(Collectors.joining(", "));
	}

}
