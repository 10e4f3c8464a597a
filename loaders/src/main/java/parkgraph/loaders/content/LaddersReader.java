package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

/**
 * Ladders of thresholds: which document set one, what it measures and whom it counts.
 */
final class LaddersReader implements RowReader {

	static final List<String> COLUMNS = List.of("code", "zh", "en", "document", "indicator", "population", "deadline",
			"deadline-stated", "counting", "in-force-from", "in-force-until");

	@Override
	public void read(TableRow row, Reading reading) {
		String title = row.print("document").strip();
		Optional<String> document = reading.documents().findByTitle(title);
		if (document.isEmpty()) {
			reading.find(ContentRule.UNKNOWN_CODE.at(Reading.origin(row).at("document"), title));
			return;
		}
		ThingRef ladder = new ThingRef(Labels.LADDER, Objects.requireNonNull(row.cell("code")));
		reading.thing(row, ladder,
				Properties.none()
					.text(row, "zh", "zh")
					.text(row, "en", "en")
					.with("deadline", Long.valueOf(row.print("deadline")))
					.with("deadlineInferred", row.print("deadline-stated").equals("inferred"))
					.with("inForceFrom", Long.valueOf(row.print("in-force-from")))
					.with("inForceUntil", Long.valueOf(row.print("in-force-until")))
					.text(row, "counting", "counting"));
		reading.link(row, Relationships.OF_DOCUMENT, ladder, new ThingRef(Labels.POLICY_DOCUMENT, document.get()));
		reading.link(row, Relationships.MEASURES, ladder, new ThingRef(Labels.INDICATOR, row.print("indicator")));
		reading.link(row, Relationships.COUNTS, ladder, new ThingRef(Labels.POPULATION, row.print("population")));
		reading.rungs().addLadder(ladder.key(), document.get(), row.print("indicator"), row.print("deadline"));
	}

}
