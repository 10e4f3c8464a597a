package parkgraph.ontology.figure;

/**
 * What a figure is worth for a question. The classes are counted and shown apart, never
 * added up.
 */
public enum EvidenceClass {

	/** 直接: the asked indicator, a full year, actual, of the thing itself. */
	DIRECT("直接", "direct"),

	/** 可证: another figure that proves a bound under a stated rule. */
	PROVEN("可证", "proven"),

	/** 线索: everything else that is worth a look. */
	HINT("线索", "hint");

	private final String zh;

	private final String en;

	EvidenceClass(String zh, String en) {
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
