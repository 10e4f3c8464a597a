package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.figure.Trust;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;
import parkgraph.ontology.text.PrintedValue;

/**
 * Figures of enterprises from lists of the largest. The year is the fiscal year, one
 * before the list's; the place in the list is a recognition of its own.
 */
final class EnterpriseFiguresReader implements RowReader {

	static final List<String> COLUMNS = List.of("enterprise_as_printed", "city", "fiscal_year", "indicator",
			"value_as_printed", "unit_as_printed", "rank_as_printed", "list_name", "source");

	private static final String TOTAL = "(合计)";

	@Override
	public void read(TableRow row, Reading reading) {
		String name = Objects.requireNonNull(row.cell("enterprise_as_printed"));
		String list = row.print("list_name").strip();
		ThingRef subject = name.endsWith(TOTAL) ? Subjects.aggregate(row, reading, name, "group", null)
				: enterprise(row, reading, name, list);
		reading.figures()
			.state(row, reading,
					new PrintedFigure(new Subjects.Subject(subject, null), name, row.print("indicator").strip(),
							new PrintedValue("", row.print("value_as_printed"), row.print("unit_as_printed")),
							row.print("fiscal_year").strip(), "", list, "", Trust.NORMAL));
	}

	private static ThingRef enterprise(TableRow row, Reading reading, String name, String list) {
		String source = reading.source(row);
		ThingRef enterprise = Enterprises.describe(row, reading, name, source);
		String rank = row.cell("rank_as_printed");
		if (rank != null) {
			ThingRef recognition = new ThingRef(Labels.RECOGNITION,
					Keys.of("rec", list, row.print("fiscal_year"), row.print("indicator"), name));
			reading.thing(row, recognition,
					Properties.none()
						.with("zh", list)
						.with("year", Long.valueOf(row.print("fiscal_year").strip()))
						.with("result", rank)
						.with("source", source));
			reading.link(row, Relationships.GIVEN_TO, recognition, enterprise);
		}
		return enterprise;
	}

}
