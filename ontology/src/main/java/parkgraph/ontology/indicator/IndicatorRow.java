package parkgraph.ontology.indicator;

import parkgraph.ontology.amount.Unit;
import parkgraph.ontology.amount.UnitKind;
import parkgraph.ontology.table.TableRow;
import parkgraph.ontology.wording.Wording;

/**
 * One row of the catalogue of indicators.
 */
final class IndicatorRow {

	private IndicatorRow() {
	}

	static Indicator read(TableRow row) {
		return new Indicator(row.text("code"), new Wording(row.text("zh"), row.text("en")), unit(row),
				Direction.ofCode(row.text("direction"))
					.orElseThrow(() -> row.wrong("direction", "up, down or neither")),
				stock(row), new Wording(row.text("definition-zh"), row.text("definition-en")), row.text("publisher"),
				null, null);
	}

	private static Unit unit(TableRow row) {
		UnitKind kind = UnitKind.ofCode(row.text("unit")).orElseThrow(() -> row.wrong("unit", "the code of a unit"));
		return new Unit(kind, row.text("unit-zh"), row.text("unit-en"), Integer.parseInt(row.text("decimals")));
	}

	private static boolean stock(TableRow row) {
		return switch (row.text("measured")) {
			case "at" -> true;
			case "over" -> false;
			default -> throw row.wrong("measured", "at (a moment) or over (a time)");
		};
	}

}
