package parkgraph.loaders.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

import parkgraph.ontology.amount.Unit;
import parkgraph.ontology.amount.UnitKind;

/**
 * Amounts as the sentences of findings show them.
 */
public final class ShownAmount {

	private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

	private static final int PLACES = 4;

	private ShownAmount() {
	}

	/**
	 * An amount with its unit; money in 亿元, to the ten thousand yuan.
	 * @param unit the unit it is kept in
	 * @param steps the amount in steps of that unit
	 */
	public static String of(Unit unit, long steps) {
		BigDecimal value = unit.value(steps);
		boolean money = unit.kind() == UnitKind.YUAN || unit.kind() == UnitKind.US_DOLLAR;
		if (money) {
			value = value.divide(HUNDRED_MILLION, PLACES, RoundingMode.HALF_UP);
		}
		BigDecimal plain = value.stripTrailingZeros();
		return ((plain.scale() < 0) ? plain.setScale(0) : plain).toPlainString() + (money ? "亿" : "") + unit.zh();
	}

}
