package parkgraph.loaders.kind;

import org.jspecify.annotations.Nullable;

/**
 * Names of sheets that this program puts into workbooks for itself; no data is read from
 * them.
 */
public final class OwnSheets {

	/** What a check has found. */
	public static final String REPORT = "ParkGraph检查报告";

	/** What the workbook was made for. */
	static final String STAMP = "_parkgraph";

	/** The words of drop-down lists. */
	static final String LISTS = "_options";

	private OwnSheets() {
	}

	/** Whether there is nothing on it for whoever loads the workbook. */
	static boolean isSilent(@Nullable String sheet) {
		return REPORT.equals(sheet) || LISTS.equals(sheet);
	}

}
