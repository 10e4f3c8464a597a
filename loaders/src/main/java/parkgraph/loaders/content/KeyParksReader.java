package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

/**
 * The tier a park was given in the 51025 plan. Being put into a tier is a recognition by
 * the province; it says nothing about what the park earned.
 */
final class KeyParksReader implements RowReader {

	static final List<String> COLUMNS = List.of("park_name_as_printed", "tier_as_printed", "reported_on", "source");

	private static final String PLAN = "“51025”重点产业园区发展计划";

	@Override
	public void read(TableRow row, Reading reading) {
		String printed = Objects.requireNonNull(row.cell("park_name_as_printed"));
		Optional<ThingRef> park = Subjects.parkByName(row, reading, "park_name_as_printed", printed);
		if (park.isEmpty()) {
			return;
		}
		String reportedOn = Objects.requireNonNull(row.cell("reported_on"));
		ThingRef recognition = new ThingRef(Labels.RECOGNITION, Keys.of("rec", PLAN, reportedOn, park.get().key()));
		reading.thing(row, recognition,
				Properties.none()
					.with("zh", PLAN)
					.with("year", Long.valueOf(reportedOn.substring(0, 4)))
					.text(row, "result", "tier_as_printed")
					.with("reportedOn", reportedOn)
					.with("namePrinted", printed)
					.with("source", reading.source(row)));
		reading.link(row, Relationships.GIVEN_TO, recognition, park.get());
	}

}
