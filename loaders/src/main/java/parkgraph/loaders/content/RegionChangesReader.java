package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

/**
 * What became of a county: renamed, made a district or a city, given another code.
 */
final class RegionChangesReader implements RowReader {

	static final List<String> COLUMNS = List.of("old_code", "old_name", "new_code", "new_name", "kind", "basis");

	@Override
	public void read(TableRow row, Reading reading) {
		String oldCode = Objects.requireNonNull(row.cell("old_code"));
		String newCode = Objects.requireNonNull(row.cell("new_code"));
		for (String code : List.of(oldCode, newCode)) {
			if (!reading.places().knows(code)) {
				reading.find(ContentRule.UNKNOWN_CODE.at(Reading.origin(row), code));
				return;
			}
		}
		ThingRef change = new ThingRef(Labels.CHANGE_EVENT, Keys.of("change", oldCode, newCode, row.print("new_name")));
		reading.thing(row, change,
				Properties.none()
					.text(row, "kind", "kind")
					.with("zh", row.cell("old_name") + " → " + row.cell("new_name"))
					.with("source", reading.source(row, row.print("basis"))));
		reading.link(row, Relationships.FROM, change, new ThingRef(Labels.REGION, oldCode));
		reading.link(row, Relationships.TO, change, new ThingRef(Labels.REGION, newCode));
	}

}
