package parkgraph.loaders.content;

/**
 * In which sense a thing goes by a name.
 */
enum NameKind {

	/** The name it bears. */
	OFFICIAL("official"),

	/** Another name or a short form. */
	ALIAS("alias"),

	/** A name it bore before. */
	FORMER("former"),

	/** The name of a part of it; what is said of the part is not said of the whole. */
	SUB_AREA("sub-area"),

	/** A name damaged in print. */
	MISPRINT("misprint"),

	/** A name that only stood beside a figure. */
	PRINTED("printed");

	private final String code;

	NameKind(String code) {
		this.code = code;
	}

	String code() {
		return this.code;
	}

	/** Whether what print says under this name may be taken as said of the thing. */
	boolean identifies() {
		return this != SUB_AREA;
	}

}
