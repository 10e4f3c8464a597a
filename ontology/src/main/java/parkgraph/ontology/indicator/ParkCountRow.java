package parkgraph.ontology.indicator;

import parkgraph.ontology.amount.Unit;
import parkgraph.ontology.amount.UnitKind;
import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.table.TableRow;
import parkgraph.ontology.wording.Wording;

/**
 * One row of the table of indicators that count parks against a threshold.
 */
final class ParkCountRow {

	private static final Unit PARKS = new Unit(UnitKind.COUNT, "个", "parks", 0);

	private ParkCountRow() {
	}

	static Indicator read(TableRow row) {
		ParkCount counts = new ParkCount(row.text("counts-indicator"), Long.parseLong(row.text("threshold-yuan")),
				Comparator.valueOf(row.text("comparator")), row.text("population"));
		Wording name = new Wording(row.text("zh"), row.text("en"));
		return new Indicator(row.text("code"), name, PARKS, Direction.UP, false,
				new Wording("按印出的说法计数:" + name.zh(), "Counted as printed: " + name.en()), "", counts, null);
	}

}
