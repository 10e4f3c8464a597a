package parkgraph.loaders.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;
import parkgraph.ontology.target.Populations;

/**
 * Parks: what they are, where they lie, what they lead in, by which names they go and
 * which populations count them.
 */
final class ParksReader implements RowReader {

	static final List<String> COLUMNS = List.of("park_id", "name", "aliases", "level", "type", "province", "source");

	/** The industries a park says it leads in are print, not classes of the standard. */
	static final String PRINTED_SCHEME = "printed";

	private static final String PROVINCE = "四川省";

	private static final Map<String, String> LEVELS = Map.of("国家级", "national", "省级", "provincial", "市级", "municipal",
			"州级", "municipal", "市级/51025培育", "municipal");

	private static final Pattern BETWEEN_INDUSTRIES = Pattern.compile("[、,，;；]");

	private static final Pattern BRACKET = Pattern.compile("[(（].*?[)）]");

	private static final Pattern BETWEEN_ALIASES = Pattern.compile("[;；]");

	private final Populations populations = Populations.shipped();

	@Override
	public void read(TableRow row, Reading reading) {
		String code = Objects.requireNonNull(row.cell("park_id"));
		String name = Objects.requireNonNull(row.cell("name"));
		String level = LEVELS.getOrDefault(row.print("level").strip(), "other");
		ThingRef park = new ThingRef(Labels.PARK, code);
		String source = reading.source(row);
		reading.thing(row, park, properties(row, level, source));
		reading.parks().addPark(code);
		nameIt(row, reading, park, name, NameKind.OFFICIAL, source);
		String aliases = row.cell("aliases");
		if (aliases != null) {
			BETWEEN_ALIASES.splitAsStream(aliases)
				.map(PrintedAlias::of)
				.forEach((alias) -> nameIt(row, reading, park, alias.name(), alias.kind(), source));
		}
		locate(row, reading, park);
		leadsIn(row, reading, park);
		countedIn(row, reading, park, level);
	}

	/**
	 * The populations are those of Sichuan's documents, so only its parks are counted.
	 */
	private void countedIn(TableRow row, Reading reading, ThingRef park, String level) {
		if (!row.print("province").strip().equals(PROVINCE)) {
			return;
		}
		this.populations.all()
			.stream()
			.filter((population) -> population.counts(level, row.print("type").strip()))
			.forEach((population) -> reading.link(row, Relationships.COUNTED_IN, park,
					new ThingRef(Labels.POPULATION, population.code())));
	}

	private static Properties properties(TableRow row, String level, String source) {
		return Properties.none()
			.text(row, "zh", "name")
			.text(row, "en", "name_en")
			.with("level", level)
			.text(row, "levelPrinted", "level")
			.text(row, "type", "type")
			.text(row, "approval", "approval_or_history")
			.text(row, "areaPrinted", "area_as_printed")
			.text(row, "industriesPrinted", "leading_industries")
			.text(row, "notes", "notes")
			.with("countyInferred", isYes(row.cell("county_inferred")))
			.with("source", source);
	}

	private static @Nullable Boolean isYes(@Nullable String answer) {
		return (answer != null) ? answer.toLowerCase(Locale.ROOT).equals("yes") : null;
	}

	static void nameIt(TableRow row, Reading reading, ThingRef park, String name, NameKind kind, String source) {
		reading.name(row, park, name, kind, source);
		if (kind.identifies()) {
			reading.parks().add(park.key(), name);
		}
	}

	private static void locate(TableRow row, Reading reading, ThingRef park) {
		String county = row.cell("county");
		Optional<Places.Region> place = reading.places()
			.within(row.cell("city"), county)
			.or(() -> reading.places().find(row.print("province")));
		place.ifPresent((region) -> reading.link(row, Relationships.LOCATED_IN, park,
				new ThingRef(Labels.REGION, region.code())));
		if (county != null && place.filter((region) -> region.level().equals("county")).isEmpty()) {
			reading.find(ContentRule.PLACE_NOT_LISTED.at(Reading.origin(row).at("county"), county));
		}
	}

	private static void leadsIn(TableRow row, Reading reading, ThingRef park) {
		String industries = row.cell("leading_industries");
		if (industries == null) {
			return;
		}
		BETWEEN_INDUSTRIES.splitAsStream(BRACKET.matcher(industries).replaceAll(""))
			.map(String::strip)
			.filter((name) -> !name.isEmpty())
			.distinct()
			.forEach((name) -> reading.link(row, Relationships.LEADS_IN, park, printedIndustry(row, reading, name)));
	}

	/** An industry in the words of print, shared by all who use the same words. */
	static ThingRef printedIndustry(TableRow row, Reading reading, String words) {
		ThingRef industry = new ThingRef(Labels.INDUSTRY, PRINTED_SCHEME + ":" + words);
		reading.shared(row, industry,
				Properties.none().with("scheme", PRINTED_SCHEME).with("code", words).with("zh", words));
		return industry;
	}

}
