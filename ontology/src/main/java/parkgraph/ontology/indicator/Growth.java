package parkgraph.ontology.indicator;

import java.util.stream.Stream;

import parkgraph.ontology.amount.Unit;
import parkgraph.ontology.amount.UnitKind;
import parkgraph.ontology.wording.Wording;

/**
 * The growth indicators that belong to an amount.
 */
final class Growth {

	private Growth() {
	}

	/** The indicator and, if it is money, its two growths. */
	static Stream<Indicator> withGrowth(Indicator indicator) {
		UnitKind kind = indicator.unit().kind();
		if (kind != UnitKind.YUAN && kind != UnitKind.US_DOLLAR) {
			return Stream.of(indicator);
		}
		return Stream.of(indicator, growth(indicator, GrowthBasis.SAME_TIME_LAST_YEAR, "增速", "Growth of "),
				growth(indicator, GrowthBasis.YEARLY_MEAN, "年均增速", "Mean yearly growth of "));
	}

	private static Indicator growth(Indicator of, GrowthBasis basis, String zh, String en) {
		String lower = Character.toLowerCase(of.name().en().charAt(0)) + of.name().en().substring(1);
		String name = of.name().en().startsWith("GDP") ? of.name().en() : lower;
		return new Indicator(basis.prefix() + of
			.code(), new Wording(of.name().zh() + zh, en + name), Unit.PERCENT, of.direction(), false, new Wording(
					"报告中印出的%s%s,基期按印出的说法,不一定等于两年数之比".formatted(of.name().zh(), zh),
					"As printed in reports, on the basis stated there; need not equal the ratio of two printed levels"),
				of.publisher(), null, of.code());
	}

}
