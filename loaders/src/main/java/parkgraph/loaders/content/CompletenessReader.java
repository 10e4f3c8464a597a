package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;

/**
 * How complete each list is, declared; without it "none" would be a false answer.
 */
final class CompletenessReader implements RowReader {

	static final List<String> COLUMNS = List.of("list", "zh", "en", "as_of", "known", "expected", "complete", "source");

	@Override
	public void read(TableRow row, Reading reading) {
		String list = Objects.requireNonNull(row.cell("list"));
		reading.thing(row, new ThingRef(Labels.COMPLETENESS, list),
				Properties.none()
					.with("list", list)
					.text(row, "zh", "zh")
					.text(row, "en", "en")
					.text(row, "asOf", "as_of")
					.with("known", number(row.cell("known")))
					.with("expected", number(row.cell("expected")))
					.with("complete", row.print("complete").strip().equals("yes"))
					.with("source", reading.source(row)));
	}

	private static @Nullable Long number(@Nullable String digits) {
		return (digits != null) ? Long.valueOf(digits) : null;
	}

}
