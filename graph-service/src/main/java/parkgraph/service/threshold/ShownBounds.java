package parkgraph.service.threshold;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.amount.Yuan;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.graphql.Money;
import parkgraph.service.graphql.Words;

/**
 * Bounds as a reader expects them: 突破600亿元 is kept as 60,000,000,001 yuan or more and
 * shown as more than 600 亿元. An end is taken to be excluded when the next yuan is a round
 * number and the end itself is not, which says the same in whole yuan.
 *
 * @param bounds closed bounds in yuan
 */
public record ShownBounds(Bounds bounds) {

	private static final long ROUND = 10_000;

	/** The value; absent unless both ends are the same. */
	public @Nullable Money value() {
		return this.bounds.isPoint() ? Money.ofYuan(this.bounds.low()) : null;
	}

	/** The lower end; absent when nothing is known below. */
	public @Nullable Money low() {
		return this.bounds.isBoundedBelow() ? Money.ofYuan(lowAmount()) : null;
	}

	/** The upper end; absent when nothing is known above. */
	public @Nullable Money high() {
		return this.bounds.isBoundedAbove() ? Money.ofYuan(highAmount()) : null;
	}

	/** Whether the value is more than the lower end, not equal to it. */
	public boolean lowExcluded() {
		return !this.bounds.isPoint() && this.bounds.isBoundedBelow() && (this.bounds.low() - 1) % ROUND == 0;
	}

	/** Whether the value is less than the upper end, not equal to it. */
	public boolean highExcluded() {
		return !this.bounds.isPoint() && this.bounds.isBoundedAbove() && (this.bounds.high() + 1) % ROUND == 0;
	}

	private long lowAmount() {
		return this.bounds.low() - (lowExcluded() ? 1 : 0);
	}

	private long highAmount() {
		return this.bounds.high() + (highExcluded() ? 1 : 0);
	}

	/**
	 * What is known, in a sentence that keeps what is not known.
	 * @param proven whether it is proven by another figure
	 */
	Wording known(boolean proven) {
		String zh = proven ? "可证" : "已知";
		String en = proven ? "Proven" : "Known";
		if (this.bounds.isTwoSided()) {
			return new Wording("%s在%s与%s之间。".formatted(zh, zh(lowAmount()), zh(highAmount())),
					"%s to be between %s and %s.".formatted(en, en(lowAmount()), en(highAmount())));
		}
		if (this.bounds.isBoundedBelow()) {
			return new Wording("%s%s%s，上限未知。".formatted(zh, lowExcluded() ? "超过" : "不低于", zh(lowAmount())),
					"%s to be %s %s; the upper end is unknown.".formatted(en, lowExcluded() ? "more than" : "at least",
							en(lowAmount())));
		}
		return new Wording("%s%s%s，下限未知。".formatted(zh, highExcluded() ? "低于" : "不超过", zh(highAmount())),
				"%s to be %s %s; the lower end is unknown.".formatted(en, highExcluded() ? "less than" : "at most",
						en(highAmount())));
	}

	private static String zh(long yuan) {
		return Words.zh(new Yuan(yuan));
	}

	private static String en(long yuan) {
		return Words.en(new Yuan(yuan));
	}

}
