package parkgraph.loaders.content;

import java.util.List;

import parkgraph.loaders.table.TableRow;

/**
 * Figures of zones all over the country; those that are not listed as parks are kept
 * under the name they were printed with.
 */
final class ZoneFiguresReader implements RowReader {

	static final List<String> COLUMNS = List.of("zone_name_as_printed", "park_id", "entity_kind", "province",
			"zone_level_type", "year", "period", "status", "indicator", "qualifier", "value_as_printed",
			"unit_as_printed", "scope_note", "trust", "source");

	@Override
	public void read(TableRow row, Reading reading) {
		SubjectFigures.read(row, reading, "zone_name_as_printed");
	}

}
