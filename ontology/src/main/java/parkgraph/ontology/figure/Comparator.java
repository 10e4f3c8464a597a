package parkgraph.ontology.figure;

import parkgraph.ontology.amount.Bounds;

/**
 * How a target compares a value with its threshold. The word is the document's own: 超过
 * excludes the number itself, 以上 includes it.
 */
public enum Comparator {

	/** 超过, 过, 突破: strictly more; exactly 500 亿元 is not over 500 亿元. */
	OVER("超过", "more than"),

	/** 以上, 达到, 不低于: this much or more. */
	AT_LEAST("以上", "at least"),

	/** 低于, 小于: strictly less. */
	UNDER("低于", "less than"),

	/** 以下, 不超过: this much or less. */
	AT_MOST("不超过", "at most"),

	/** 等于: exactly this much. */
	EXACTLY("等于", "exactly"),

	/** 约, 左右: a number the document itself leaves soft; met from the number on. */
	ABOUT("左右", "about");

	private final String zh;

	private final String en;

	Comparator(String zh, String en) {
		this.zh = zh;
		this.en = en;
	}

	public String zh() {
		return this.zh;
	}

	public String en() {
		return this.en;
	}

	/**
	 * Where a value stands against a threshold.
	 * @param value what is known of the value, in steps of its indicator
	 * @param threshold the threshold in the same steps
	 * @return met or not met when every value allowed agrees, undecided otherwise
	 */
	public Standing standing(Bounds value, long threshold) {
		return switch (this) {
			case OVER -> decide(value.low() > threshold, value.high() <= threshold);
			case AT_LEAST, ABOUT -> decide(value.low() >= threshold, value.high() < threshold);
			case UNDER -> decide(value.high() < threshold, value.low() >= threshold);
			case AT_MOST -> decide(value.high() <= threshold, value.low() > threshold);
			case EXACTLY -> decide(value.isPoint() && value.low() == threshold,
					threshold < value.low() || threshold > value.high());
		};
	}

	private static Standing decide(boolean met, boolean notMet) {
		if (met) {
			return Standing.MET;
		}
		return notMet ? Standing.NOT_MET : Standing.UNDECIDED;
	}

}
