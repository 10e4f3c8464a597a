package parkgraph.loaders.content;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

/**
 * Centres that test and inspect: their tier, whether they run or are being prepared,
 * where they are and what they test.
 */
final class TestingCentresReader implements RowReader {

	static final List<String> COLUMNS = List.of("name", "level", "city", "located_in_park", "host_institute",
			"product_field", "state", "source");

	/** 建设 (being built) is not yet running either. */
	private static final Map<String, String> STATES = Map.of("运行", "running", "筹建", "preparing", "建设", "preparing");

	private static final Pattern BETWEEN_ALIASES = Pattern.compile("[;；]");

	@Override
	public void read(TableRow row, Reading reading) {
		String name = Objects.requireNonNull(row.cell("name"));
		String source = reading.source(row);
		ThingRef centre = new ThingRef(Labels.TESTING_CENTRE, Keys.of("tc", name));
		reading.thing(row, centre,
				Properties.none()
					.with("zh", name)
					.with("tier", tier(row.print("level").strip()))
					.text(row, "tierPrinted", "level")
					.with("state", STATES.getOrDefault(row.print("state").strip(), "unstated"))
					.text(row, "field", "product_field")
					.text(row, "datesPrinted", "date_facts_as_printed")
					.text(row, "grade", "grade_or_size")
					.text(row, "host", "host_institute")
					.with("source", source));
		reading.name(row, centre, name, NameKind.OFFICIAL, source);
		String aliases = row.cell("aliases");
		if (aliases != null) {
			BETWEEN_ALIASES.splitAsStream(aliases)
				.forEach((alias) -> reading.name(row, centre, alias.strip(), NameKind.ALIAS, source));
		}
		locate(row, reading, centre);
		String field = row.cell("product_field");
		if (field != null) {
			reading.link(row, Relationships.SERVES, centre, ParksReader.printedIndustry(row, reading, field));
		}
	}

	private static String tier(String printed) {
		if (printed.startsWith("国家级")) {
			return "national";
		}
		if (printed.startsWith("省级")) {
			return "provincial";
		}
		if (printed.startsWith("市级")) {
			return "municipal";
		}
		return printed.startsWith("县级") ? "county" : "enterprise";
	}

	private static void locate(TableRow row, Reading reading, ThingRef centre) {
		String park = row.cell("located_in_park");
		if (park != null) {
			ParkNames.Match match = reading.parks().find(park);
			if (match.isUnique()) {
				reading.link(row, Relationships.LOCATED_IN, centre, new ThingRef(Labels.PARK, match.codes().get(0)));
			}
			else {
				reading.find(ContentRule.PLACE_NOT_LISTED.at(Reading.origin(row).at("located_in_park"), park));
			}
		}
		String city = row.cell("city");
		if (city != null) {
			place(reading.places(), city).ifPresent((region) -> reading.link(row, Relationships.LOCATED_IN, centre,
					new ThingRef(Labels.REGION, region.code())));
		}
	}

	/** 成都市崇州市 is a city and a county in one cell. */
	private static Optional<Places.Region> place(Places places, String city) {
		Optional<Places.Region> whole = places.find(city);
		if (whole.isPresent()) {
			return whole;
		}
		Optional<Places.Region> prefecture = places.beginning(city);
		return prefecture.flatMap((region) -> places.within(region.name(), city.substring(region.name().length())));
	}

}
