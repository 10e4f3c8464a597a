package parkgraph.queries;

/**
 * Files that have arrived, their receipts, and who handed in what with them.
 */
public enum SubmissionStatement implements CypherStatement {

	/** What is declared about a list of parks. */
	DECLARED("submission/declared"),

	/** The files of one collection of returns. */
	FILES("submission/files"),

	/** Takes away what the newest check does not see any more. */
	FORGET("submission/forget"),

	/** The next receipt of the year. */
	ISSUE("submission/issue"),

	/** Keeps the files of a receipt. */
	KEEP_FILES("submission/keep-files"),

	/** The parks of a list with their cities. */
	LISTED_PARKS("submission/listed-parks"),

	/** What was handed in with one collection of returns. */
	OF_COLLECTION("submission/of-collection"),

	/** The receipt the same files were given before. */
	OF_CONTENT("submission/of-content"),

	/** What was handed in of one kind for a year. */
	OF_KIND("submission/of-kind"),

	/** Notes with which batch submissions became visible. */
	PUBLISHED("submission/published"),

	/** The receipts of one collection of returns. */
	RECEIPTS("submission/receipts"),

	/** Keeps what each reporter handed in. */
	RECORD("submission/record");

	private final String path;

	private final String text;

	SubmissionStatement(String path) {
		this.path = path;
		this.text = CypherFile.read(path);
	}

	@Override
	public String path() {
		return this.path;
	}

	@Override
	public String text() {
		return this.text;
	}

}
