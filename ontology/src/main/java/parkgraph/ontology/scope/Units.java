package parkgraph.ontology.scope;

import java.util.Arrays;
import java.util.Optional;

/**
 * Whose books a figure adds up.
 */
public enum Units {

	/** 全口径, 三次产业: all units. */
	ALL("all", "全部单位", "all units"),

	/**
	 * 四上: industry, construction, trade and services above the threshold of the
	 * statistics; what the zone survey covers.
	 */
	FOUR_ABOVE("four-above", "四上企业", "the four kinds of units above the statistical threshold"),

	/** 四下: the units below these thresholds. */
	FOUR_BELOW("four-below", "四下企业", "units below the statistical thresholds"),

	/** 规上企业: units above the threshold, the kind unstated. */
	ABOVE_SCALE("above-scale", "规模以上企业", "units above scale"),

	/** 规下企业: units below the threshold, the kind unstated. */
	BELOW_SCALE("below-scale", "规模以下企业", "units below scale"),

	/** 规上工业: industrial units above the threshold. */
	ABOVE_SCALE_INDUSTRY("above-scale-industry", "规模以上工业企业", "industrial units above scale"),

	/** 工业企业: all industrial units. */
	INDUSTRY("industry", "工业企业", "industrial units"),

	/** 高新技术企业: enterprises recognised as high-tech. */
	HIGH_TECH("high-tech", "高新技术企业", "high-tech enterprises"),

	/** 规模以上高新技术企业. */
	ABOVE_SCALE_HIGH_TECH("above-scale-high-tech", "规模以上高新技术企业", "high-tech enterprises above scale"),

	/** 入统企业: the enterprises that report to the Torch statistics. */
	TORCH("torch", "火炬统计入统企业", "enterprises in the Torch statistics");

	private final String code;

	private final String zh;

	private final String en;

	Units(String code, String zh, String en) {
		this.code = code;
		this.zh = zh;
		this.en = en;
	}

	public String code() {
		return this.code;
	}

	public String zh() {
		return this.zh;
	}

	public String en() {
		return this.en;
	}

	/**
	 * Whether a park's series may rest on these units.
	 * @return true for all units and for 四上, the survey's own coverage
	 */
	public boolean isCounting() {
		return this == ALL || this == FOUR_ABOVE;
	}

	/**
	 * The units with a code.
	 * @param code for example {@code four-above}
	 * @return the units, empty if none have that code
	 */
	public static Optional<Units> ofCode(String code) {
		return Arrays.stream(values()).filter((units) -> units.code.equals(code)).findFirst();
	}

}
