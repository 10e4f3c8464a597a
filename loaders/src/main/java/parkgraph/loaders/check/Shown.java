package parkgraph.loaders.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

import parkgraph.loaders.rule.ShownAmount;
import parkgraph.ontology.indicator.Indicator;

/**
 * Numbers as the sentences of this package show them.
 */
final class Shown {

	private static final int GROUPED_FROM = 1000;

	private Shown() {
	}

	static String value(Indicator indicator, long steps) {
		return ShownAmount.of(indicator.unit(), steps);
	}

	/** How many times one value is another: 10,000 or 0.001. */
	static String factor(double factor) {
		BigDecimal rounded = BigDecimal.valueOf(factor).round(new MathContext(2));
		return (factor >= GROUPED_FROM) ? String.format(Locale.ROOT, "%,d", rounded.longValue())
				: rounded.stripTrailingZeros().toPlainString();
	}

}
