package parkgraph.ontology.figure;

/**
 * Who may see a batch and what comes of it. A figure is chosen once for each audience.
 */
public enum Audience {

	/** Anyone. */
	PUBLIC("公开", "public"),

	/**
	 * The departments that work with the store: everything that is public, and what they
	 * loaded.
	 */
	INTERNAL("内部", "internal");

	private final String zh;

	private final String en;

	Audience(String zh, String en) {
		this.zh = zh;
		this.en = en;
	}

	public String zh() {
		return this.zh;
	}

	public String en() {
		return this.en;
	}

}
