package parkgraph.ontology.indicator;

/**
 * What a printed growth compares. Growth printed in reports is on a comparable basis and
 * need not equal the ratio of two printed levels.
 */
public enum GrowthBasis {

	/** 同比: with the same time a year before. */
	SAME_TIME_LAST_YEAR("同比", "on the same time a year before", "growth-of-"),

	/** 比上年, 较上年: with the year before. */
	PREVIOUS_YEAR("比上年", "on the year before", "growth-of-"),

	/** 增长, 增速: print does not say; by custom, with a year before. */
	UNSTATED("未注明基期", "basis not stated", "growth-of-"),

	/** 年均: the mean of several years. */
	YEARLY_MEAN("年均", "yearly mean", "mean-growth-of-");

	private final String zh;

	private final String en;

	private final String prefix;

	GrowthBasis(String zh, String en, String prefix) {
		this.zh = zh;
		this.en = en;
		this.prefix = prefix;
	}

	public String zh() {
		return this.zh;
	}

	public String en() {
		return this.en;
	}

	/** What stands before an indicator's code in the code of its growth. */
	String prefix() {
		return this.prefix;
	}

}
