package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

/**
 * The rungs of the ladders: each is a target, so many parks over so much.
 */
final class RungsReader implements RowReader {

	static final List<String> COLUMNS = List.of("ladder", "threshold", "comparator", "wanted", "wanted-comparator",
			"zh", "en");

	@Override
	public void read(TableRow row, Reading reading) {
		String code = Objects.requireNonNull(row.cell("ladder"));
		Optional<Rungs.Ladder> ladder = reading.rungs().ladder(code);
		if (ladder.isEmpty()) {
			reading.find(ContentRule.UNKNOWN_CODE.at(Reading.origin(row).at("ladder"), code));
			return;
		}
		long threshold = Long.parseLong(row.print("threshold"));
		ThingRef rung = new ThingRef(Labels.TARGET, Rungs.key(code, threshold));
		reading.rungs().addRung(rung.key());
		reading.thing(row, rung,
				Properties.none()
					.text(row, "zh", "zh")
					.text(row, "en", "en")
					.with("indicator", ladder.get().indicator())
					.with("deadline", Long.valueOf(ladder.get().deadline()))
					.text(row, "comparator", "wanted-comparator")
					.with("value", Long.valueOf(row.print("wanted")))
					.with("threshold", threshold)
					.text(row, "thresholdComparator", "comparator"));
		reading.link(row, Relationships.HAS_RUNG, new ThingRef(Labels.LADDER, code), rung);
	}

}
