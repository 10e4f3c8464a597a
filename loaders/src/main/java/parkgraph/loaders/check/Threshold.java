package parkgraph.loaders.check;

import java.math.BigDecimal;
import java.util.Locale;

import parkgraph.ontology.wording.Wording;

/**
 * Where a rule begins to doubt. Each is a setting, for example
 * {@code PARKGRAPH_CHECK_JUMPLEAST=2}.
 */
public enum Threshold {

	/** How far a year's growth may lie from the usual. */
	JUMP_SPREAD(6, "年增长偏离该序列常态的倍数（以中位数绝对偏差计）",
			"how many times the usual spread of its series a year's growth may be off"),

	/** Smaller jumps are never spoken of. */
	JUMP_LEAST(1.5, "小于此倍数的变动不报", "changes of less than this factor are not spoken of"),

	/** What a value may be of the year before when no spread is known. */
	JUMP_ALONE(3, "历史不足时，与相近年份之比的上限", "factor to the nearest year when too little is known of the series"),

	/** How near to a power of ten a slip of unit is. */
	SLIP_NEARNESS(2, "与10倍之差在此倍数以内，视为单位错位", "how near to ten times, as a factor, counts as a slip of unit"),

	/** From how many rows on the same value is conspicuous. */
	SAME_VALUE_ROWS(4, "同一数值出现在几行以上即报", "on how many rows one value is conspicuous"),

	/** How many points printed growth and the ratio of levels may differ. */
	GROWTH_POINTS(5, "印出的增速与两年数之比可相差的百分点",
			"percentage points by which printed growth and the ratio of levels may differ"),

	/** How far enterprises may sum up over their park. */
	ENTERPRISES_OVER_PARK(1, "企业合计可超过园区数的百分比", "percent by which enterprises may sum up over their park"),

	/** The least revenue of one employee, in yuan. */
	LEAST_PER_EMPLOYEE(10_000, "每个从业人员的收入下限（元）", "the least revenue of one employee, in yuan"),

	/** The most revenue of one employee, in yuan. */
	MOST_PER_EMPLOYEE(50_000_000, "每个从业人员的收入上限（元）", "the most revenue of one employee, in yuan"),

	/** The least revenue of one enterprise, in yuan. */
	LEAST_PER_ENTERPRISE(100_000, "每个企业平均收入下限（元）", "the least mean revenue of the enterprises of a park, in yuan"),

	/** The most revenue of one enterprise, in yuan. */
	MOST_PER_ENTERPRISE(50_000_000_000L, "每个企业平均收入上限（元）",
			"the most mean revenue of the enterprises of a park, in yuan");

	private final double standard;

	private final String zh;

	private final String en;

	Threshold(double standard, String zh, String en) {
		this.standard = standard;
		this.zh = zh;
		this.en = en;
	}

	double standard() {
		return this.standard;
	}

	/** What it means. */
	public Wording meaning() {
		return new Wording(this.zh, this.en);
	}

	/** What it is when nobody sets it, without an exponent. */
	public String standardText() {
		return BigDecimal.valueOf(this.standard).stripTrailingZeros().toPlainString();
	}

	/** The environment variable that sets it. */
	public String variable() {
		return "PARKGRAPH_CHECK_" + name().replace("_", "").toUpperCase(Locale.ROOT);
	}

}
