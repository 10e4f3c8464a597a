package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

/**
 * Provinces, prefectures and counties with their codes.
 */
final class RegionsReader implements RowReader {

	static final List<String> COLUMNS = List.of("code", "name", "level", "parent_code", "source");

	@Override
	public void read(TableRow row, Reading reading) {
		String code = Objects.requireNonNull(row.cell("code"));
		String name = Objects.requireNonNull(row.cell("name"));
		String level = Objects.requireNonNull(row.cell("level"));
		String parent = row.cell("parent_code");
		ThingRef region = new ThingRef(Labels.REGION, code);
		String source = reading.source(row);
		reading.thing(row, region,
				Properties.none()
					.with("zh", name)
					.with("level", level)
					.with("lon", degrees(row, "lon"))
					.with("lat", degrees(row, "lat"))
					.with("source", source));
		reading.name(row, region, name, NameKind.OFFICIAL, source);
		reading.places().add(code, name, level, parent);
		if (parent != null) {
			reading.link(row, Relationships.PART_OF, region, new ThingRef(Labels.REGION, parent));
		}
	}

	private static @Nullable Double degrees(TableRow row, String column) {
		String text = row.cell(column);
		return (text != null) ? Double.valueOf(text) : null;
	}

}
