package parkgraph.ontology.text;

/**
 * What a word beside a number says about it.
 */
enum Meaning {

	/** 突破, 超: strictly more. */
	OVER,

	/** 以上: this much or more. */
	AT_LEAST,

	/** 低于: strictly less. */
	UNDER,

	/** 不超过, 以下: this much or less. */
	AT_MOST,

	/** 约, 近, 左右: thereabouts. */
	ABOUT,

	/** 达, 已实现: just this much. */
	EXACT,

	/** 预计, 有望: expected. */
	PROJECTED,

	/** 力争: wanted. */
	PLAN,

	/** 首次, 大关: nothing about the number. */
	NOTHING;

	boolean isLower() {
		return this == OVER || this == AT_LEAST;
	}

	boolean isUpper() {
		return this == UNDER || this == AT_MOST;
	}

}
