package parkgraph.loaders.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

/**
 * The classes of the national industry classification.
 */
final class IndustriesReader implements RowReader {

	static final List<String> COLUMNS = List.of("code", "name", "level", "parent_code", "section", "standard",
			"source");

	/** What the standard calls its four levels, and what the graph calls them. */
	private static final Map<String, String> LEVELS = Map.of("门类", "section", "大类", "division", "中类", "group", "小类",
			"class");

	@Override
	public void read(TableRow row, Reading reading) {
		String printedLevel = Objects.requireNonNull(row.cell("level"));
		String level = LEVELS.get(printedLevel);
		if (level == null) {
			reading.find(ContentRule.NOT_ON_LIST.at(Reading.origin(row).at("level"), printedLevel, "门类、大类、中类、小类"));
			return;
		}
		String scheme = scheme(Objects.requireNonNull(row.cell("standard")));
		String code = Objects.requireNonNull(row.cell("code"));
		ThingRef industry = ref(scheme, code);
		reading.thing(row, industry,
				Properties.none()
					.with("scheme", scheme)
					.with("code", code)
					.text(row, "zh", "name")
					.with("level", level)
					.text(row, "variant", "name_variant")
					.with("source", reading.source(row)));
		String parent = row.cell("parent_code");
		if (parent != null) {
			reading.link(row, Relationships.BROADER, industry, ref(scheme, parent));
		}
	}

	static ThingRef ref(String scheme, String code) {
		return new ThingRef(Labels.INDUSTRY, scheme + ":" + code);
	}

	/** {@code GB/T 4754-2017} as {@code gbt4754-2017}. */
	private static String scheme(String standard) {
		return standard.toLowerCase(Locale.ROOT).replace("/", "").replace(" ", "");
	}

}
