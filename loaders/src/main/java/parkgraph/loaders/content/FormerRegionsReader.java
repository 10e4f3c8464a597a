package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

/**
 * Names and codes that earlier lists of regions had and today's list has no more. A code
 * that is gone becomes a region of its own, for figures of its time are its figures.
 */
final class FormerRegionsReader implements RowReader {

	static final List<String> COLUMNS = List.of("code", "old_name", "first_seen_revision", "last_seen_revision",
			"current_name_same_code", "source");

	private static final String PLACEHOLDER = "市辖区";

	/** In the lists of these years a county-level unit of Sichuan is told by its code. */
	private static final String LEVEL = "county";

	@Override
	public void read(TableRow row, Reading reading) {
		String code = Objects.requireNonNull(row.cell("code"));
		String name = Objects.requireNonNull(row.cell("old_name"));
		if (name.equals(PLACEHOLDER)) {
			reading.find(ContentRule.PLACEHOLDER_CODE.at(Reading.origin(row).at("code"), code + " " + name));
			return;
		}
		ThingRef region = new ThingRef(Labels.REGION, code);
		String source = reading.source(row);
		if (row.has("current_name_same_code")) {
			reading.places().addName(code, name);
		}
		else {
			String prefecture = code.substring(0, 4) + "00";
			reading.thing(row, region,
					Properties.none()
						.with("zh", name)
						.with("level", LEVEL)
						.with("firstSeen", month(row.cell("first_seen_revision")))
						.with("lastSeen", month(row.cell("last_seen_revision")))
						.with("source", source));
			reading.link(row, Relationships.PART_OF, region, new ThingRef(Labels.REGION, prefecture));
			reading.places().addFormer(code, name, LEVEL, prefecture);
		}
		reading.name(row, region, name, NameKind.FORMER, source);
	}

	/** 201412 as 2014-12. */
	private static @Nullable String month(@Nullable String revision) {
		return (revision != null && revision.length() == 6) ? revision.substring(0, 4) + "-" + revision.substring(4)
				: revision;
	}

}
