package parkgraph.loaders.content;

import java.util.List;

import parkgraph.loaders.table.TableRow;

/**
 * Figures of parks, of their host counties and of what lies around them.
 */
final class ParkFiguresReader implements RowReader {

	static final List<String> COLUMNS = List.of("park_name_as_printed", "park_id", "entity_kind", "year", "period",
			"status", "indicator", "qualifier", "value_as_printed", "unit_as_printed", "scope_note", "trust", "source");

	@Override
	public void read(TableRow row, Reading reading) {
		SubjectFigures.read(row, reading, "park_name_as_printed");
	}

}
