package parkgraph.queries;

/**
 * What is exported, page by page.
 */
public enum ExportStatement implements CypherStatement {

	/** How many references a range has, its first and its last. */
	THING_SPAN("export/thing-span"),

	/** The things of a range of references, with their links. */
	THINGS("export/things"),

	/** How many ids of statements a range has, its first and its last. */
	STATEMENT_SPAN("export/statement-span"),

	/** The statements of a range of ids. */
	STATEMENTS("export/statements"),

	/** The figures of some subjects. */
	FIGURES("export/figures"),

	/** What was stated about the years of parks. */
	PANEL("export/panel"),

	/** Periods and scopes of the statements of a range of ids. */
	SPOKEN_OF("export/spoken-of"),

	/** The values of a property of a label. */
	VALUES("export/values"),

	/** Public batches with their files. */
	BATCHES("export/batches"),

	/** Batches that are not for the public. */
	INTERNAL_BATCHES("export/internal-batches"),

	/** Decimals and units of the indicators. */
	INDICATORS("export/indicators"),

	/** All labels of the store. */
	LABELS("export/labels"),

	/** All property names of the store. */
	PROPERTIES("export/properties"),

	/** All relationship types of the store. */
	TYPES("export/types");

	private final String path;

	private final String text;

	ExportStatement(String path) {
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
