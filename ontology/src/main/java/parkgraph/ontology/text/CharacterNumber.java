package parkgraph.ontology.text;

import java.math.BigDecimal;

/**
 * A number written in characters: 千亿, 五百亿, 一千二百亿.
 */
final class CharacterNumber {

	private static final String DIGITS = "零一二三四五六七八九";

	private static final String MAGNITUDES = "十百千万亿";

	private final String text;

	/** What stands before the last 万 or 亿. */
	private BigDecimal total = BigDecimal.ZERO;

	/** What stands after it, without the last digit. */
	private BigDecimal section = BigDecimal.ZERO;

	private BigDecimal digit = BigDecimal.ZERO;

	private BigDecimal lastPlace = BigDecimal.ONE;

	private CharacterNumber(String text) {
		this.text = text;
	}

	/**
	 * Reads a run of number characters.
	 * @param text only characters of numbers
	 * @return the number
	 * @throws Refused if they make no number
	 */
	static CharacterNumber read(String text) {
		CharacterNumber number = new CharacterNumber(text);
		for (char sign : text.replace('〇', '零').replace('两', '二').toCharArray()) {
			number.take(sign);
		}
		return number;
	}

	BigDecimal value() {
		return this.total.add(this.section).add(this.digit);
	}

	/** The value of one in its last place. */
	BigDecimal lastPlace() {
		return this.lastPlace;
	}

	private void take(char sign) {
		int value = DIGITS.indexOf(sign);
		if (value >= 0) {
			takeDigit(value);
		}
		else if (sign == '万' || sign == '亿') {
			takeLarge(power(sign));
		}
		else {
			takeSmall(power(sign));
		}
	}

	private void takeDigit(int value) {
		if (this.digit.signum() != 0) {
			throw Refused.unknown(this.text);
		}
		this.digit = BigDecimal.valueOf(value);
		this.lastPlace = BigDecimal.ONE;
	}

	private void takeSmall(BigDecimal power) {
		BigDecimal times = (this.digit.signum() == 0) ? BigDecimal.ONE : this.digit;
		this.section = this.section.add(times.multiply(power));
		this.digit = BigDecimal.ZERO;
		this.lastPlace = power;
	}

	private void takeLarge(BigDecimal power) {
		BigDecimal before = this.section.add(this.digit);
		if (before.signum() != 0) {
			this.total = this.total.add(before.multiply(power));
		}
		else {
			// 万亿: the second magnitude multiplies everything; 亿 alone is one 亿.
			this.total = (this.total.signum() == 0) ? power : this.total.multiply(power);
		}
		this.section = BigDecimal.ZERO;
		this.digit = BigDecimal.ZERO;
		this.lastPlace = this.lastPlace.multiply(power);
	}

	/** How many zeros a run of magnitudes has: 万亿 has twelve. */
	static int zeros(String magnitudes) {
		return magnitudes.chars().map((sign) -> power((char) sign).precision() - 1).sum();
	}

	/** Whether a run is made of magnitudes only. */
	static boolean isMagnitude(String text) {
		return text.chars().allMatch((sign) -> MAGNITUDES.indexOf(sign) >= 0);
	}

	private static BigDecimal power(char sign) {
		return BigDecimal.TEN.pow(switch (sign) {
			case '十' -> 1;
			case '百' -> 2;
			case '千' -> 3;
			case '万' -> 4;
			case '亿' -> 8;
			default -> throw Refused.unknown(String.valueOf(sign));
		});
	}

}
