package parkgraph.loaders.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

import parkgraph.loaders.batch.Stated;
import parkgraph.ontology.amount.Unit;

/**
 * Printed growths that are far from the ratio of the two levels. Nothing need be wrong:
 * growth is printed on a comparable basis.
 */
final class PrintedGrowths implements FigureRule {

	@Override
	public void check(FigurePage page, Doubts doubts) {
		for (Stated stated : page.figures()) {
			String of = page.indicator(stated).growthOf();
			Integer year = stated.year();
			if (of != null && year != null && stated.bounds().isPoint()
					&& stated.indicator().equals("growth-of-" + of)) {
				compare(page, stated, of, year, doubts);
			}
		}
	}

	private static void compare(FigurePage page, Stated growth, String of, int year, Doubts doubts) {
		Series levels = page.series(new Matter(growth.subject().ref(), of, growth.scope()));
		if (!levels.has(year) || !levels.has(year - 1)) {
			return;
		}
		double ratio = (double) levels.value(year) / levels.value(year - 1) * 100 - 100;
		double printed = Unit.PERCENT.value(growth.bounds().low()).doubleValue();
		if (Math.abs(ratio - printed) > page.settings().get(Threshold.GROWTH_POINTS)) {
			doubts.add(CheckRule.GROWTH, growth, Math.abs(ratio - printed) / 100,
					BigDecimal.valueOf(ratio).setScale(1, RoundingMode.HALF_UP).toPlainString());
		}
	}

}
