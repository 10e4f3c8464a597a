package parkgraph.service.observation;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;
import parkgraph.service.graphql.Money;
import parkgraph.service.indicator.Indicator;

/**
 * A value as it was stated: what stood in print, and the bounds that follow from it.
 *
 * @param printed qualifier, number and unit as printed
 * @param approximate whether 约, 近 or 左右 widened the bounds
 * @param bounds closed bounds in steps of the indicator
 * @param indicator what is measured
 */
public record StatedValue(String printed, boolean approximate, Bounds bounds, Indicator indicator) {

	public String unit() {
		return this.indicator.unit();
	}

	/** The number, when the value is exactly one. */
	public @Nullable BigDecimal exact() {
		return this.bounds.isPoint() ? low() : null;
	}

	public @Nullable BigDecimal low() {
		return this.indicator.number(this.bounds.low());
	}

	public @Nullable BigDecimal high() {
		return this.indicator.number(this.bounds.high());
	}

	/** The amount, when the value is exactly one amount of money. */
	public @Nullable Money money() {
		return this.bounds.isPoint() ? lowMoney() : null;
	}

	public @Nullable Money lowMoney() {
		return this.indicator.money(this.bounds.low());
	}

	public @Nullable Money highMoney() {
		return this.indicator.money(this.bounds.high());
	}

}
