package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;

/**
 * The populations of parks that targets count.
 */
final class PopulationsReader implements RowReader {

	static final List<String> COLUMNS = List.of("code", "zh", "en", "note-zh", "note-en");

	@Override
	public void read(TableRow row, Reading reading) {
		reading.thing(row, new ThingRef(Labels.POPULATION, Objects.requireNonNull(row.cell("code"))),
				Properties.none()
					.text(row, "zh", "zh")
					.text(row, "en", "en")
					.text(row, "note", "note-zh")
					.text(row, "noteEn", "note-en"));
	}

}
