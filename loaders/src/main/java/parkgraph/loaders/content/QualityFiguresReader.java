package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;

import parkgraph.loaders.table.TableRow;

/**
 * Indicators of quality: of the country, a province, a city, now and then of a park.
 */
final class QualityFiguresReader implements RowReader {

	static final List<String> COLUMNS = List.of("region", "year", "indicator", "value_as_printed", "unit_as_printed",
			"scope_note", "quality_domain", "source");

	@Override
	public void read(TableRow row, Reading reading) {
		RegionFigures.read(row, reading, "region", Objects.requireNonNull(row.cell("region")));
	}

}
