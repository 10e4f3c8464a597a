package parkgraph.ontology.amount;

/**
 * The units of money met in print, each a power of ten of one yuan.
 */
public enum MoneyUnit {

	/** 元. */
	YUAN(0, "元", "yuan"),

	/** 千元, the unit of the Torch yearbooks. */
	THOUSAND_YUAN(3, "千元", "thousand yuan"),

	/** 万元. */
	WAN_YUAN(4, "万元", "ten thousand yuan"),

	/** 百万元, "million yuan". */
	MILLION_YUAN(6, "百万元", "million yuan"),

	/** 亿元, the unit planners speak in. */
	YI_YUAN(8, "亿元", "hundred million yuan"),

	/** 十亿元, "billion yuan" in English print. */
	BILLION_YUAN(9, "十亿元", "billion yuan"),

	/** 万亿元, "trillion yuan" in English print. */
	TRILLION_YUAN(12, "万亿元", "trillion yuan");

	private final int zeros;

	private final String zh;

	private final String en;

	MoneyUnit(int zeros, String zh, String en) {
		this.zeros = zeros;
		this.zh = zh;
		this.en = en;
	}

	/**
	 * How many decimal places lie between one yuan and this unit.
	 * @return the power of ten
	 */
	public int zeros() {
		return this.zeros;
	}

	public String zh() {
		return this.zh;
	}

	public String en() {
		return this.en;
	}

}
