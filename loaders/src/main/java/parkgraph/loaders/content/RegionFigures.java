package parkgraph.loaders.content;

import java.util.Optional;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.figure.Trust;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.text.PrintedValue;

/**
 * What tables of figures by region have in common.
 */
final class RegionFigures {

	private RegionFigures() {
	}

	static void read(TableRow row, Reading reading, String column, String name) {
		subject(row, reading, column, name).ifPresent((subject) -> reading.figures()
			.state(row, reading,
					new PrintedFigure(new Subjects.Subject(subject, null), name, row.print("indicator").strip(),
							new PrintedValue("", row.print("value_as_printed"), row.print("unit_as_printed")),
							row.print("year").strip(), "", row.print("scope_note").strip(), "", Trust.NORMAL)));
	}

	private static Optional<ThingRef> subject(TableRow row, Reading reading, String column, String name) {
		Optional<Places.Region> region = reading.places().find(name);
		if (region.isPresent()) {
			return region.map((found) -> new ThingRef(Labels.REGION, found.code()));
		}
		ParkNames.Match park = reading.parks().find(name);
		if (park.isUnique()) {
			return Optional.of(new ThingRef(Labels.PARK, park.codes().get(0)));
		}
		reading.find(ContentRule.UNKNOWN_REGION.at(Reading.origin(row).at(column), name));
		return Optional.empty();
	}

}
