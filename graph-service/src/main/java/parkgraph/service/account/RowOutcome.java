package parkgraph.service.account;

/**
 * What can become of a row.
 */
enum RowOutcome {

	/** 成为事物. */
	THING,

	/** 成为观测. */
	OBSERVATION,

	/** 撤回数据. */
	WITHDRAWAL,

	/** 仅作文本. */
	TEXT,

	/** 被拒绝. */
	REFUSED,

	/** 有说明. */
	NOTE

}
