package parkgraph.ontology.ledger;

import parkgraph.ontology.wording.Wording;

/**
 * What a park's own figure and the sum of its enterprises may differ in.
 */
public enum PartKind {

	/** Enterprises of the park that state nothing for the year. */
	MISSING("未报单位", "Units that state nothing"),

	/** Enterprises that another park counts too, or instead. */
	COUNTED_TWICE("跨园区重复", "Counted in two parks"),

	/** Figures that cover something else. */
	SCOPE("口径不同", "Another scope"),

	/** Figures that look a unit too large or too small. */
	UNIT_SLIP("疑似单位错位", "Units that look slipped"),

	/** Figures of another period. */
	TIMING("时期不同", "Another period");

	private final String zh;

	private final String en;

	PartKind(String zh, String en) {
		this.zh = zh;
		this.en = en;
	}

	public Wording wording() {
		return new Wording(this.zh, this.en);
	}

}
