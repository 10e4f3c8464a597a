package parkgraph.service.indicator;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import parkgraph.ontology.amount.UnitKind;
import parkgraph.service.graphql.Money;

/**
 * Something that is measured, as the graph describes it.
 *
 * @param code its code
 * @param zh what it is called in Chinese
 * @param en what it is called in English
 * @param unitKind what sort of thing it counts in, for example {@code yuan}
 * @param unit the unit its numbers are in, in Chinese; empty for bare numbers
 * @param unitEn the unit in English
 * @param decimals how many decimal places of the unit one step has
 * @param direction whether more or less of it is better; absent when neither
 * @param definition what exactly it is; absent when nothing was written down
 */
public record Indicator(String code, String zh, String en, String unitKind, String unit, String unitEn, int decimals,
		@Nullable String direction, @Nullable String definition) {

	/**
	 * Reads an indicator from a row.
	 * @param value the map a statement returns for it
	 * @return the indicator
	 */
	public static Indicator of(Value value) {
		String code = value.get("code").asString();
		String kind = value.get("unit").asString("");
		return new Indicator(code, value.get("zh").asString(code), value.get("en").asString(code), kind,
				value.get("unitZh").asString(kind), value.get("unitEn").asString(kind), value.get("decimals").asInt(0),
				value.get("direction").asString(null), value.get("definition").asString(null));
	}

	/**
	 * An indicator that print names and nobody has described.
	 * @param code its code
	 * @return an indicator in bare numbers
	 */
	public static Indicator undescribed(String code) {
		return new Indicator(code, code, code, "", "", "", 0, null, null);
	}

	public String id() {
		return "indicator/" + this.code;
	}

	/**
	 * The number in this indicator's unit that so many steps are.
	 * @param steps a bound as stored
	 * @return the exact number; null when the bound is open
	 */
	public @Nullable BigDecimal number(long steps) {
		if (steps == Long.MIN_VALUE || steps == Long.MAX_VALUE) {
			return null;
		}
		return BigDecimal.valueOf(steps, this.decimals);
	}

	/**
	 * The amount of money that so many steps are.
	 * @param steps a bound as stored
	 * @return the amount; null when the bound is open or this is not money
	 */
	public @Nullable Money money(long steps) {
		boolean open = steps == Long.MIN_VALUE || steps == Long.MAX_VALUE;
		return (open || !isMoney()) ? null : Money.ofYuan(steps);
	}

	private boolean isMoney() {
		return this.unitKind.equals(UnitKind.YUAN.code());
	}

}
