package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

/**
 * Which document takes another's place, where print says so.
 */
final class PolicySuccessionsReader implements RowReader {

	static final List<String> COLUMNS = List.of("title", "date", "supersedes_title", "supersedes_date", "words",
			"source");

	@Override
	public void read(TableRow row, Reading reading) {
		Optional<ThingRef> newer = document(row, reading, "title", "date");
		Optional<ThingRef> older = document(row, reading, "supersedes_title", "supersedes_date");
		if (newer.isPresent() && older.isPresent()) {
			reading.source(row);
			reading.link(row, Relationships.SUPERSEDES, newer.get(), older.get());
		}
	}

	private static Optional<ThingRef> document(TableRow row, Reading reading, String titleColumn, String dateColumn) {
		String title = Objects.requireNonNull(row.cell(titleColumn));
		Optional<String> key = reading.documents().find(title, row.cell(dateColumn));
		if (key.isEmpty()) {
			reading.find(ContentRule.UNKNOWN_CODE.at(Reading.origin(row).at(titleColumn), title));
		}
		return key.map((id) -> new ThingRef(Labels.POLICY_DOCUMENT, id));
	}

}
