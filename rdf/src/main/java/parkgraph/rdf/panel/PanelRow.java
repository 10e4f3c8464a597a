package parkgraph.rdf.panel;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.amount.Unit;
import parkgraph.ontology.amount.UnitKind;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.scope.Regime;
import parkgraph.ontology.scope.Scope;

/**
 * One statement about a year of a park.
 *
 * @param park code of the park
 * @param year the year
 * @param indicator code of the indicator
 * @param scope what is covered
 * @param nature what kind of statement it is
 * @param chosen whether it counts
 * @param inSeries whether it carries the yearly series
 * @param row the rest
 */
record PanelRow(String park, int year, String indicator, Scope scope, Nature nature, boolean chosen, boolean inSeries,
		Record row) {

	/** A series together, its years in order; what carries it first. */
	static final Comparator<PanelRow> ORDER = Comparator.comparing(PanelRow::park)
		.thenComparing(PanelRow::indicator)
		.thenComparing(PanelRow::year)
		.thenComparing((row) -> !row.inSeries())
		.thenComparing((row) -> !row.chosen())
		.thenComparing((row) -> row.scope().code())
		.thenComparing((row) -> row.row().get("id").asString());

	static PanelRow of(Record row) {
		boolean chosen = row.get("chosen").asBoolean();
		return new PanelRow(row.get("subject").asString(), row.get("year").asInt(), row.get("indicator").asString(),
				Scope.parse(row.get("scope").asString()), Nature.valueOf(row.get("nature").asString()), chosen,
				chosen && !row.get("series").isNull(), row);
	}

	/**
	 * The cells by the names of their columns.
	 * @param breaks what is not as in the year before
	 * @param release what the state is called
	 */
	Map<String, String> cells(String breaks, String release) {
		Bounds bounds = new Bounds(this.row.get("low").asLong(), this.row.get("high").asLong());
		Map<String, String> cells = new LinkedHashMap<>();
		cells.put("park", this.park);
		cells.put("park_name", text("parkName"));
		cells.put("year", String.valueOf(this.year));
		cells.put("indicator", this.indicator);
		cells.put("indicator_zh", text("indicatorZh"));
		cells.put("indicator_en", text("indicatorEn"));
		cells.put("unit", text("unit"));
		cells.put("low", bounds.isBoundedBelow() ? value(bounds.low()) : "");
		cells.put("high", bounds.isBoundedAbove() ? value(bounds.high()) : "");
		cells.put("closed_ends", bounds.isTwoSided() ? "both" : bounds.isBoundedBelow() ? "low" : "high");
		cells.put("approximate", String.valueOf(this.row.get("approximate").asBoolean()));
		scope(cells);
		cells.put("nature", code(this.nature.name()));
		cells.put("evidence", (this.nature.isActual() && this.scope.isCounting()) ? "direct" : "apart");
		cells.put("chosen", String.valueOf(this.chosen));
		cells.put("in_series", String.valueOf(this.inSeries));
		cells.put("breaks", breaks);
		cells.put("trust", code(text("trust")));
		cells.put("source", text("source"));
		cells.put("source_text", text("sourceText"));
		cells.put("published_on", text("publishedOn"));
		cells.put("verifiable", text("verifiable"));
		cells.put("release", release);
		cells.put("statement", text("id"));
		return cells;
	}

	private void scope(Map<String, String> cells) {
		cells.put("scope", this.scope.code());
		for (String part : new String[] { "units", "area", "place", "industry", "regime", "without" }) {
			cells.put("scope_" + part, "");
		}
		if (this.scope.isStated()) {
			for (String part : this.scope.code().split(";")) {
				String[] named = part.split(":", 2);
				cells.computeIfPresent("scope_" + named[0], (name, none) -> named[1]);
			}
		}
	}

	/** What is not as in the row before of the same series. */
	String breaksAfter(PanelRow before) {
		StringBuilder breaks = new StringBuilder();
		if (!withoutRegime(this.scope).equals(withoutRegime(before.scope))) {
			breaks.append(";scope");
		}
		if (!regime(this.scope).equals(regime(before.scope))) {
			breaks.append(";regime");
		}
		if (this.nature != before.nature) {
			breaks.append(";nature");
		}
		return breaks.isEmpty() ? "" : breaks.substring(1);
	}

	/** Whether both carry the series of the same park and indicator. */
	boolean continues(PanelRow before) {
		return this.inSeries && before.inSeries && this.park.equals(before.park)
				&& this.indicator.equals(before.indicator);
	}

	private static Optional<Regime> regime(Scope scope) {
		return Optional.ofNullable(scope.regime());
	}

	private static Scope withoutRegime(Scope scope) {
		return new Scope(scope.units(), scope.area(), scope.parks(), scope.place(), scope.industry(), null,
				scope.without());
	}

	private String text(String column) {
		@Nullable String text = this.row.get(column).asString(null);
		return (text == null) ? "" : text;
	}

	private static String code(String constant) {
		return constant.toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private String value(long steps) {
		return new Unit(UnitKind.COUNT, "", "", this.row.get("decimals").asInt()).value(steps).toPlainString();
	}

}
