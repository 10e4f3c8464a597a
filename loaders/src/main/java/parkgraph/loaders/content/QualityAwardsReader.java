package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

/**
 * Quality awards and who won them: a company, or a team or institute that is none.
 */
final class QualityAwardsReader implements RowReader {

	static final List<String> COLUMNS = List.of("award", "year", "winner", "winner_kind", "result", "document_no",
			"source");

	@Override
	public void read(TableRow row, Reading reading) {
		String award = Objects.requireNonNull(row.cell("award"));
		String winner = Objects.requireNonNull(row.cell("winner"));
		String source = reading.source(row);
		ThingRef recognition = new ThingRef(Labels.RECOGNITION, Keys.of("rec", award, row.print("year"), winner));
		reading.thing(row, recognition,
				Properties.none()
					.with("zh", award)
					.with("year", Long.valueOf(row.print("year").strip()))
					.text(row, "result", "result")
					.text(row, "number", "document_no")
					.with("source", source));
		ThingRef to = Enterprises.isCompany(winner) ? Enterprises.describe(row, reading, winner, source)
				: Organisations.describe(row, reading, winner);
		reading.link(row, Relationships.GIVEN_TO, recognition, to);
	}

}
