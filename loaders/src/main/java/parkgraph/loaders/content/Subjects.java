package parkgraph.loaders.content;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

/**
 * Whom a row speaks of: a park, its host county, or something around, within or across
 * parks that must never be taken for a park.
 */
final class Subjects {

	/** What tables call things that are not parks, and what the graph calls them. */
	private static final Map<String, String> AGGREGATE_KINDS = Map.of("aggregate", "total", "new_area", "new-area",
			"industry_or_area", "industry-or-area", "park_industry", "park-part", "group", "group");

	static final String UNLISTED_PARK = "unlisted-park";

	private static final Pattern BRACKET_AT_END = Pattern.compile("[(（][^)）]*[)）]$");

	private Subjects() {
	}

	/**
	 * The subject of a row that gives a name, perhaps a park's code, and a kind.
	 * @return the subject; empty after a finding that says why there is none
	 */
	static Optional<Subject> find(TableRow row, Reading reading, String nameColumn, String name) {
		String kind = row.print("entity_kind").strip();
		String code = row.cell("park_id");
		if (code != null && !reading.parks().knows(code)) {
			reading.find(ContentRule.UNKNOWN_PARK.at(Reading.origin(row).at("park_id"), code));
			return Optional.empty();
		}
		return switch (kind) {
			case "park" -> (code != null) ? parkWithCode(row, reading, code, name)
					: parkWithoutCode(row, reading, nameColumn, name);
			case "host_county" -> hostCounty(row, reading, nameColumn, name, code);
			case "aggregate", "new_area", "industry_or_area", "park_industry", "group" ->
				Optional.of(around(row, reading, name, AGGREGATE_KINDS.getOrDefault(kind, "total"), code));
			default -> {
				reading.find(ContentRule.NOT_ON_LIST.at(Reading.origin(row).at("entity_kind"), kind,
						"park, host_county, aggregate, new_area, industry_or_area, park_industry, group"));
				yield Optional.empty();
			}
		};
	}

	/** A park given by its code, under the name that stood beside the figure. */
	private static Optional<Subject> parkWithCode(TableRow row, Reading reading, String code, String name) {
		ThingRef park = new ThingRef(Labels.PARK, code);
		if (!reading.parks().isListed(code, name)) {
			Set<String> others = reading.parks().listedUnder(name);
			if (!others.isEmpty()) {
				reading.find(ContentRule.CODE_AND_NAME_DIFFER.at(Reading.origin(row).at("park_id"), code, name,
						String.join("、", others)));
				return Optional.empty();
			}
			ParksReader.nameIt(row, reading, park, name, NameKind.PRINTED, reading.source(row));
		}
		return Optional.of(new Subject(park, null));
	}

	private static Optional<Subject> parkWithoutCode(TableRow row, Reading reading, String nameColumn, String name) {
		ParkNames.Match match = reading.parks().find(name);
		if (match.isAmbiguous()) {
			reading.find(ContentRule.AMBIGUOUS_PARK.at(Reading.origin(row).at(nameColumn), name,
					String.join("、", match.codes())));
			return Optional.empty();
		}
		if (match.isUnique()) {
			return Optional.of(new Subject(matched(row, reading, nameColumn, name, match), null));
		}
		if (reading.areas().find(name).isEmpty() && reading.places().find(name).isEmpty()) {
			reading.find(ContentRule.PARK_NOT_LISTED.at(Reading.origin(row).at(nameColumn), name));
		}
		return Optional.of(around(row, reading, name, UNLISTED_PARK, null));
	}

	private static ThingRef matched(TableRow row, Reading reading, String column, String name, ParkNames.Match match) {
		String code = match.codes().get(0);
		if (match.isShortForm()) {
			reading.find(ContentRule.SHORT_FORM.at(Reading.origin(row).at(column), name, code));
		}
		return new ThingRef(Labels.PARK, code);
	}

	private static Optional<Subject> hostCounty(TableRow row, Reading reading, String nameColumn, String name,
			@Nullable String park) {
		String county = BRACKET_AT_END.matcher(name).replaceFirst("");
		Optional<Places.Region> region = reading.places().find(county);
		if (region.isEmpty()) {
			reading.find(ContentRule.UNKNOWN_REGION.at(Reading.origin(row).at(nameColumn), county));
		}
		return region.map((found) -> new Subject(new ThingRef(Labels.REGION, found.code()), park(park)));
	}

	/** A region when the name is exactly that of one, else an aggregate. */
	private static Subject around(TableRow row, Reading reading, String name, String kind, @Nullable String park) {
		Optional<Places.Region> region = reading.places().find(name);
		if (region.isPresent()) {
			return new Subject(new ThingRef(Labels.REGION, region.get().code()), park(park));
		}
		Optional<ContainingAreas.Area> area = reading.areas().find(name);
		ThingRef aggregate = aggregate(row, reading, name, area.map(ContainingAreas.Area::kind).orElse(kind),
				row.cell("province"));
		return new Subject(aggregate, park((park != null) ? park : area.map(ContainingAreas.Area::park).orElse(null)));
	}

	/** Something that is neither a park nor a region, told by its name. */
	static ThingRef aggregate(TableRow row, Reading reading, String name, String kind, @Nullable String province) {
		ThingRef aggregate = new ThingRef(Labels.AGGREGATE, Keys.of("agg", name));
		if (reading.shared(row, aggregate, Properties.none().with("zh", name).with("kind", kind))) {
			reading.places()
				.beginning(name)
				.or(() -> (province != null) ? reading.places().find(province) : Optional.empty())
				.ifPresent((region) -> reading.link(row, Relationships.LOCATED_IN, aggregate,
						new ThingRef(Labels.REGION, region.code())));
		}
		return aggregate;
	}

	/**
	 * The park a name means.
	 * @return the park; empty after a finding that says why there is none
	 */
	static Optional<ThingRef> parkByName(TableRow row, Reading reading, String column, String name) {
		ParkNames.Match match = reading.parks().find(name);
		if (match.isUnique()) {
			return Optional.of(matched(row, reading, column, name, match));
		}
		reading.find(match.isAmbiguous()
				? ContentRule.AMBIGUOUS_PARK.at(Reading.origin(row).at(column), name, String.join("、", match.codes()))
				: ContentRule.UNLISTED_PARK.at(Reading.origin(row).at(column), name));
		return Optional.empty();
	}

	private static @Nullable ThingRef park(@Nullable String code) {
		return (code != null) ? new ThingRef(Labels.PARK, code) : null;
	}

	/**
	 * Whom a figure is about.
	 *
	 * @param ref the thing itself
	 * @param hintFor a park for which the figure is worth a look
	 */
	record Subject(ThingRef ref, @Nullable ThingRef hintFor) {
	}

}
