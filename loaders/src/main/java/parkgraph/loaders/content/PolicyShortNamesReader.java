package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;

/**
 * Short names under which other files speak of policy documents.
 */
final class PolicyShortNamesReader implements RowReader {

	static final List<String> COLUMNS = List.of("policy", "title", "date", "source");

	@Override
	public void read(TableRow row, Reading reading) {
		String title = Objects.requireNonNull(row.cell("title"));
		Optional<String> key = reading.documents().find(title, row.cell("date"));
		if (key.isEmpty()) {
			reading.find(ContentRule.UNKNOWN_CODE.at(Reading.origin(row).at("title"), title));
			return;
		}
		String shortName = Objects.requireNonNull(row.cell("policy"));
		reading.documents().addShortName(shortName, key.get());
		reading.name(row, new ThingRef(Labels.POLICY_DOCUMENT, key.get()), shortName, NameKind.ALIAS,
				reading.source(row));
	}

}
