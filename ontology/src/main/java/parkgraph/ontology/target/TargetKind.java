package parkgraph.ontology.target;

/**
 * What kind of thing a target demands, which decides how it is judged.
 */
public enum TargetKind {

	/** 数量: so many of something, such as parks over a threshold. */
	COUNT("数量", "how many"),

	/** 全覆盖: all of something, 100 %. */
	FULL_COVERAGE("全覆盖", "all"),

	/** 位次: a place among others. */
	RANK("位次", "a rank"),

	/** 相对: better than a reference of the same year. */
	BELOW_REFERENCE("相对", "below a reference"),

	/** 水平: a value, or a share, of at least or below so much. */
	LEVEL("水平", "a level"),

	/** 零发生: not one of something. */
	ZERO_EVENTS("零发生", "no events"),

	/** 里程碑: something is in place. */
	MILESTONE("里程碑", "a milestone"),

	/** 定性: words that no number stands for. */
	QUALITATIVE("定性", "in words"),

	/** 周期: something is done every year. */
	RECURRING("周期", "every year");

	private final String zh;

	private final String en;

	TargetKind(String zh, String en) {
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
