package parkgraph.loaders.content;

/**
 * What became of a row. Every row has exactly one fate; the first that applies, in this
 * order.
 */
enum RowFate {

	/** 数据: somebody's statement about something came of it. */
	OBSERVATION,

	/** 拒收: it was left out, and a finding says why. */
	REFUSED,

	/** 文字: it is kept as text only, and a finding says why. */
	TEXT,

	/** 事物: it described a thing or joined two. */
	THING,

	/** Nothing at all was said of it, which must not happen. */
	SILENT

}
