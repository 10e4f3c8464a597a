package parkgraph.ontology.indicator;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.indicator.NameReading.Known;
import parkgraph.ontology.indicator.NameReading.Unknown;
import parkgraph.ontology.print.Signs;
import parkgraph.ontology.scope.Scope;
import parkgraph.ontology.table.ShippedTable;
import parkgraph.ontology.table.TableRow;
import parkgraph.ontology.wording.Wording;

/**
 * The names indicators go by in the wild. A name is looked up whole and never guessed at:
 * 营业收入 and 主营业务收入 differ in two signs and by a lot of money.
 */
public final class IndicatorNames {

	private static final String US_DOLLAR = "美元";

	private final Map<String, IndicatorName> names = new LinkedHashMap<>();

	private final Indicators indicators;

	private IndicatorNames(Indicators indicators) {
		this.indicators = indicators;
	}

	/**
	 * The list that is part of the program.
	 * @param indicators the catalogue the names point into
	 */
	public static IndicatorNames shipped(Indicators indicators) {
		IndicatorNames names = new IndicatorNames(indicators);
		ShippedTable.rows(IndicatorNames.class, "indicator-names.csv").forEach(names::add);
		return names;
	}

	/**
	 * Looks up a printed name.
	 * @param printed the name as printed
	 * @param unit the unit printed beside the value, which tells exports in 亿元 from those
	 * in 亿美元
	 * @return the indicator and what else the name says, or that the list does not have
	 * it
	 */
	public NameReading read(String printed, String unit) {
		IndicatorName name = unit.contains(US_DOLLAR) ? this.names.get(key(printed, US_DOLLAR)) : null;
		if (name == null) {
			name = this.names.get(key(printed, ""));
		}
		return (name != null) ? new Known(name, this.indicators.get(name.indicator())) : unknown(printed);
	}

	/** All names of the list, in its order. */
	public Collection<IndicatorName> all() {
		return Collections.unmodifiableCollection(this.names.values());
	}

	private void add(TableRow row) {
		if (this.indicators.find(row.text("indicator")).isEmpty()) {
			throw row.wrong("indicator", "the code of an indicator");
		}
		IndicatorName name = new IndicatorName(row.text("name"), row.text("indicator"),
				row.given("scope").map(Scope::parse).orElse(Scope.UNSTATED), row.text("period"), nature(row),
				row.text("qualifier"));
		if (this.names.put(key(name.printed(), row.text("currency")), name) != null) {
			throw row.wrong("name", "a name that the list does not have yet");
		}
	}

	private static @Nullable Nature nature(TableRow row) {
		return row.given("nature").map(Nature::valueOf).orElse(null);
	}

	private static String key(String printed, String currency) {
		return Signs.fold(printed) + "|" + currency;
	}

	private static Unknown unknown(String printed) {
		return new Unknown(new Wording("指标名称表里没有“%s”".formatted(printed.strip()),
				"\"%s\" is not in the list of indicator names".formatted(printed.strip())));
	}

}
