package parkgraph.loaders.sheet;

/**
 * What sort of content a cell has, as far as the file knows.
 */
public enum CellKind {

	/** Text; in csv and tsv every cell is text. */
	TEXT,

	/** A number the file stores as one. */
	NUMBER,

	/**
	 * A number of more than fifteen digits, of which the program that stored it kept
	 * fifteen: a code typed into a cell that was not text.
	 */
	NUMBER_WITH_LOST_DIGITS,

	/** A date or time of day. */
	DATE,

	/** TRUE or FALSE. */
	BOOLEAN,

	/** #N/A, #REF! and their like. */
	ERROR,

	/** A formula whose result the file does not hold. */
	FORMULA_WITHOUT_RESULT

}
