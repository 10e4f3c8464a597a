package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;

/**
 * Policy documents. Title and date tell them apart together: one title was issued twice.
 */
final class PolicyDocumentsReader implements RowReader {

	static final List<String> COLUMNS = List.of("title", "document_no", "date", "issuer", "level", "note", "source");

	/** Where no number was found, the column says so in brackets. */
	private static final Pattern NO_NUMBER = Pattern.compile("^[(（].*[)）]$");

	@Override
	public void read(TableRow row, Reading reading) {
		String title = Objects.requireNonNull(row.cell("title"));
		String date = row.cell("date");
		ThingRef document = new ThingRef(Labels.POLICY_DOCUMENT, Documents.key(title, date));
		String number = row.cell("document_no");
		reading.documents().add(title, date);
		String source = reading.source(row);
		reading.thing(row, document,
				Properties.none()
					.with("zh", title)
					.with("number", isNumber(number) ? number : null)
					.with("date", date)
					.text(row, "issuer", "issuer")
					.text(row, "level", "level")
					.text(row, "note", "note")
					.with("source", source));
		reading.name(row, document, title, NameKind.OFFICIAL, source);
	}

	private static boolean isNumber(@Nullable String number) {
		return number != null && !NO_NUMBER.matcher(number).matches();
	}

}
