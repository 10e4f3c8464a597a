package parkgraph.ontology.figure;

/**
 * How far the place a figure was found in can be trusted; declared from least to most.
 */
public enum Trust {

	/** A content farm, or a page at odds with itself. */
	LOW("低", "low"),

	/** A page without an address, or a year that had to be inferred. */
	MEDIUM("中", "medium"),

	/** A dated publication with an address. */
	NORMAL("正常", "normal");

	private final String zh;

	private final String en;

	Trust(String zh, String en) {
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
