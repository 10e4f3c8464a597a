package parkgraph.service.threshold;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import parkgraph.ontology.amount.MoneyUnit;
import parkgraph.ontology.amount.Yuan;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.ladder.Rung;
import parkgraph.service.problem.ClientProblem;

/**
 * Rungs made of thresholds that a caller gives in 亿元.
 */
final class FreeRungs {

	/** Enough for any board; more would be a table of its own. */
	private static final int MOST = 20;

	private FreeRungs() {
	}

	/**
	 * Makes the rungs.
	 * @param thresholds in 亿元, in any order
	 * @return the rungs from low to high, each threshold once
	 * @throws ClientProblem if there are none or too many, or one is not an amount above
	 * zero in whole yuan
	 */
	static List<Rung> of(List<BigDecimal> thresholds) {
		if (thresholds.isEmpty() || thresholds.size() > MOST) {
			throw ClientProblem.badRequest("THRESHOLDS_NUMBER", new Wording(
					"thresholds 给出了 %d 个门槛，应为 1 到 %d 个。".formatted(thresholds.size(), MOST),
					"thresholds has %d of them; it must have between 1 and %d.".formatted(thresholds.size(), MOST)),
					null);
		}
		List<Yuan> amounts = thresholds.stream().map(FreeRungs::amount).distinct().sorted().toList();
		return IntStream.range(0, amounts.size()).mapToObj((index) -> Rung.free(index, amounts.get(index))).toList();
	}

	private static Yuan amount(BigDecimal yi) {
		if (yi.signum() > 0) {
			try {
				return Yuan.of(yi, MoneyUnit.YI_YUAN);
			}
			catch (IllegalArgumentException ex) {
				throw problem(yi);
			}
		}
		throw problem(yi);
	}

	private static ClientProblem problem(BigDecimal yi) {
		String given = yi.toPlainString();
		return ClientProblem.badRequest("THRESHOLD_AMOUNT",
				new Wording("门槛 %s 亿元不可用，应大于 0 且精确到元。".formatted(given),
						"The threshold %s 亿元 cannot be used; it must be more than 0 and whole yuan.".formatted(given)),
				new Wording("门槛以亿元为单位，例如 500。", "Thresholds are in 亿元 (hundred million yuan), for example 500."));
	}

}
