package parkgraph.loaders.layout;

/**
 * What a row of a table is.
 */
public enum RowMark {

	/** A row like the others. */
	DATA,

	/** 合计, 总计, 小计: other rows added up. */
	TOTAL,

	/** 其中: a part of the row above. */
	OF_WHICH,

	/** 一、…: a heading within the table, over the rows that follow. */
	SECTION,

	/** An example that the template gives. */
	EXAMPLE,

	/** The header once more, as on every printed page. */
	HEADER_AGAIN,

	/** 注, 说明, 资料来源 and what follows them; the table has ended. */
	FOOTNOTE,

	/** Something with several cells behind the end of the table. */
	BEHIND_THE_END

}
