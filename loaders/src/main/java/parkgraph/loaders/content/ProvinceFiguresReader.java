package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;

import parkgraph.loaders.table.TableRow;

/**
 * Counts and totals a province printed of its parks. The subject is the province; which
 * parks are counted or added up is part of the indicator or of the scope.
 */
final class ProvinceFiguresReader implements RowReader {

	static final List<String> COLUMNS = List.of("province", "year", "indicator", "value_as_printed", "unit_as_printed",
			"scope_note", "source");

	@Override
	public void read(TableRow row, Reading reading) {
		RegionFigures.read(row, reading, "province", Objects.requireNonNull(row.cell("province")));
	}

}
