package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;

/**
 * Areas around, within or across parks, each with the words and the row that say so.
 */
final class ContainingAreasReader implements RowReader {

	static final List<String> COLUMNS = List.of("area", "kind", "relation", "park_ids", "words", "from_file",
			"from_row_id");

	@Override
	public void read(TableRow row, Reading reading) {
		List<String> parks = List.of(Objects.requireNonNull(row.cell("park_ids")).split(";"));
		for (String park : parks) {
			if (!reading.parks().knows(park)) {
				reading.find(ContentRule.UNKNOWN_PARK.at(Reading.origin(row).at("park_ids"), park));
				return;
			}
		}
		String area = Objects.requireNonNull(row.cell("area"));
		String kind = Objects.requireNonNull(row.cell("kind"));
		// A figure is a hint for one park; of two in one total the one named first.
		reading.areas().add(area, kind, parks.get(0));
		ThingRef aggregate = Subjects.aggregate(row, reading, area, kind, null);
		reading.thing(row, aggregate,
				Properties.none().text(row, "relation", "relation").with("parks", parks).text(row, "words", "words"));
	}

}
