package parkgraph.ontology.figure;

/**
 * 数据性质: what kind of statement a figure is, from a plan to a census revision. Declared in
 * the order in which a later one is preferred among actual figures.
 */
public enum Nature {

	/** 计划, 目标: what somebody wants; never competes with what was measured. */
	PLAN("计划", "plan", 0),

	/** 预计: expected before the period was over. */
	PROJECTED("预计", "projected", 1),

	/** 快报, 初步: the first count. */
	FLASH("快报", "flash", 2),

	/** 未注明: print does not say. */
	UNSTATED("未注明", "not stated", 3),

	/** 年报: the yearly final. */
	ANNUAL("年报", "annual report", 4),

	/** 核实: checked by the authority that receives it. */
	VERIFIED("核实", "verified", 5),

	/** 普查修订: revised after a census. */
	CENSUS_REVISED("普查修订", "census-revised", 6);

	private final String zh;

	private final String en;

	private final int rank;

	Nature(String zh, String en, int rank) {
		this.zh = zh;
		this.en = en;
		this.rank = rank;
	}

	public String zh() {
		return this.zh;
	}

	public String en() {
		return this.en;
	}

	/**
	 * The place in the choice rule; a higher number is preferred.
	 * @return 0 to 6
	 */
	public int rank() {
		return this.rank;
	}

	/**
	 * Whether it says what was. What is wanted or expected is not an actual figure and
	 * never carries a series.
	 */
	public boolean isActual() {
		return this != PLAN && this != PROJECTED;
	}

	/** Whether it is only what somebody wants; plans are kept apart from all others. */
	public boolean isPlan() {
		return this == PLAN;
	}

	/**
	 * The less sure of two things said about one figure: a status column may say actual
	 * where the words beside the number say expected.
	 * @param other what else is said
	 * @return the one that ranks lower
	 */
	public Nature orWeaker(Nature other) {
		return (other.rank < this.rank) ? other : this;
	}

}
