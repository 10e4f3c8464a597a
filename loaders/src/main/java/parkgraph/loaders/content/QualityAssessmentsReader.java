package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

/**
 * Yearly grades for quality work, given by a city to its counties and parks. The
 * assessment year runs from July to June.
 */
final class QualityAssessmentsReader implements RowReader {

	static final List<String> COLUMNS = List.of("assessing_city", "assessment_year", "assessed_unit", "grade", "rank",
			"source");

	@Override
	public void read(TableRow row, Reading reading) {
		String city = Objects.requireNonNull(row.cell("assessing_city"));
		Optional<Places.Region> by = reading.places().find(city);
		if (by.isEmpty()) {
			reading.find(ContentRule.UNKNOWN_REGION.at(Reading.origin(row).at("assessing_city"), city));
			return;
		}
		String unit = Objects.requireNonNull(row.cell("assessed_unit"));
		Optional<ThingRef> assessed = assessed(row, reading, by.get(), unit);
		if (assessed.isEmpty()) {
			return;
		}
		String year = Objects.requireNonNull(row.cell("assessment_year"));
		ThingRef assessment = new ThingRef(Labels.ASSESSMENT, Keys.of("assess", by.get().code(), year, unit));
		reading.thing(row, assessment,
				Properties.none()
					.with("year", Long.valueOf(year))
					.with("period", "A" + year)
					.text(row, "grade", "grade")
					.with("rank", number(row.cell("rank")))
					.with("namePrinted", unit)
					.with("source", reading.source(row)));
		reading.link(row, Relationships.ASSESSES, assessment, assessed.get());
		reading.link(row, Relationships.BY, assessment, new ThingRef(Labels.REGION, by.get().code()));
	}

	private static Optional<ThingRef> assessed(TableRow row, Reading reading, Places.Region city, String unit) {
		Optional<Places.Region> county = reading.places()
			.within(city.name(), unit)
			.filter((region) -> !region.code().equals(city.code()));
		if (county.isPresent()) {
			return county.map((region) -> new ThingRef(Labels.REGION, region.code()));
		}
		return Subjects.parkByName(row, reading, "assessed_unit", unit);
	}

	private static @Nullable Long number(@Nullable String digits) {
		return (digits != null) ? Long.valueOf(digits) : null;
	}

}
