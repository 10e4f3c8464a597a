package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

/**
 * The items of talent programmes: who runs them, in which year, how many they take.
 */
final class TalentProgrammesReader implements RowReader {

	static final List<String> COLUMNS = List.of("programme", "year", "department", "item", "value_as_printed",
			"unit_as_printed", "note", "source");

	private static final String TARGET = "目标:";

	@Override
	public void read(TableRow row, Reading reading) {
		String programme = Objects.requireNonNull(row.cell("programme"));
		String item = Objects.requireNonNull(row.cell("item"));
		String source = reading.source(row);
		ThingRef talent = new ThingRef(Labels.TALENT_PROGRAMME, Keys.of("talent", programme, row.print("year"), item));
		reading.thing(row, talent,
				Properties.none()
					.with("zh", programme + " · " + item)
					.with("programme", programme)
					.with("kind", item.startsWith(TARGET) ? "target" : "selected")
					.text(row, "year", "year")
					.with("placesPrinted", row.print("value_as_printed").strip() + row.print("unit_as_printed").strip())
					.text(row, "note", "note")
					.with("source", source));
		reading.name(row, talent, programme + " " + item, NameKind.OFFICIAL, source);
		runBy(row, reading, talent, row.cell("department"));
	}

	private static void runBy(TableRow row, Reading reading, ThingRef talent, @Nullable String department) {
		if (department != null) {
			reading.link(row, Relationships.RUN_BY, talent, Organisations.describe(row, reading, department));
		}
	}

}
