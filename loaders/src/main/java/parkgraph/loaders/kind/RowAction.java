package parkgraph.loaders.kind;

import java.util.Locale;

/**
 * What a row does to what has been said before of the same. Only the column for it can
 * ask for more than to be merged; a blank cell, a dash or 无 never takes anything away.
 */
enum RowAction {

	/** What the row says is added, and competes with what there is. */
	MERGE,

	/** What the row says takes the place of all that its kind has of the same. */
	REPLACE,

	/** What the row names is withdrawn. */
	DELETE;

	/** The action that a row asks for. */
	static RowAction of(RowWords words) {
		CellValue action = words.byRole().getOrDefault(Becomes.Role.ACTION, CellValue.BLANK);
		return (action.stored() != null) ? valueOf(action.stored().toString().toUpperCase(Locale.ROOT)) : MERGE;
	}

}
