package parkgraph.loaders.kind;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.amount.Unit;
import parkgraph.ontology.table.TableRow;

/**
 * Between which values the figures of a column must lie, in the indicator's unit.
 *
 * @param min the least; absent without one
 * @param max the most; absent without one
 */
record ValueLimits(@Nullable BigDecimal min, @Nullable BigDecimal max) {

	static final ValueLimits NONE = new ValueLimits(null, null);

	/** Reads {@code min=0 max=100}. */
	static ValueLimits parse(TableRow row) {
		BigDecimal min = null;
		BigDecimal max = null;
		for (String rule : row.text("rule").split(" ")) {
			if (rule.startsWith("min=")) {
				min = new BigDecimal(rule.substring(4));
			}
			else if (rule.startsWith("max=")) {
				max = new BigDecimal(rule.substring(4));
			}
			else if (!rule.isBlank()) {
				throw row.wrong("rule", "min=… and max=…");
			}
		}
		return new ValueLimits(min, max);
	}

	boolean allow(Bounds bounds, Unit unit) {
		return (this.min == null || bounds.high() >= unit.steps(this.min))
				&& (this.max == null || bounds.low() <= unit.steps(this.max));
	}

	/** In words, for whoever filled the cell in. */
	@Override
	public String toString() {
		return ((this.min != null) ? "≥ " + this.min.toPlainString() : "")
				+ ((this.min != null && this.max != null) ? ", " : "")
				+ ((this.max != null) ? "≤ " + this.max.toPlainString() : "");
	}

}
