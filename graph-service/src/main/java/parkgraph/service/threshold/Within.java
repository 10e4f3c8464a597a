package parkgraph.service.threshold;

import java.math.BigDecimal;
import java.math.RoundingMode;

import parkgraph.ontology.amount.Yuan;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;

/**
 * How far below a threshold still counts as near.
 *
 * @param percent of the threshold, from 0 to 100
 */
public record Within(BigDecimal percent) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	public Within {
		if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
			String given = percent.stripTrailingZeros().toPlainString();
			throw ClientProblem.badRequest("WITHIN_RANGE",
					new Wording("within 为 %s，应在 0 到 100（百分比）之间。".formatted(given),
							"within is %s; it must be between 0 and 100 (percent).".formatted(given)),
					new Wording("0 表示只列恰好等于门槛的园区。", "0 lists only parks exactly on the threshold."));
		}
	}

	/**
	 * The least value that is near: the gap is then at most the percentage of the
	 * threshold, exactly.
	 * @param threshold the threshold
	 * @return whole yuan
	 */
	long lower(Yuan threshold) {
		return HUNDRED.subtract(this.percent)
			.multiply(BigDecimal.valueOf(threshold.amount()))
			.movePointLeft(2)
			.setScale(0, RoundingMode.CEILING)
			.longValueExact();
	}

}
