package parkgraph.loaders.content;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;

/**
 * Other names of parks.
 */
final class ParkNamesReader implements RowReader {

	static final List<String> COLUMNS = List.of("park_id", "alias", "kind", "source");

	private static final Map<String, NameKind> KINDS = Map.of("official_or_best_name", NameKind.OFFICIAL, "alias",
			NameKind.ALIAS, "former_name", NameKind.FORMER, "sub_area", NameKind.SUB_AREA, "garbled_or_misprint",
			NameKind.MISPRINT);

	@Override
	public void read(TableRow row, Reading reading) {
		String code = Objects.requireNonNull(row.cell("park_id"));
		if (!reading.parks().knows(code)) {
			reading.find(ContentRule.UNKNOWN_PARK.at(Reading.origin(row).at("park_id"), code));
			return;
		}
		String printedKind = Objects.requireNonNull(row.cell("kind"));
		NameKind kind = KINDS.get(printedKind);
		if (kind == null) {
			reading.find(ContentRule.NOT_ON_LIST.at(Reading.origin(row).at("kind"), printedKind,
					"official_or_best_name, alias, former_name, sub_area, garbled_or_misprint"));
			return;
		}
		ParksReader.nameIt(row, reading, new ThingRef(Labels.PARK, code), Objects.requireNonNull(row.cell("alias")),
				kind, reading.source(row));
	}

}
