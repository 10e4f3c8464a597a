package parkgraph.loaders.content;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.indicator.Indicator;
import parkgraph.ontology.indicator.Indicators;
import parkgraph.ontology.indicator.ParkCount;

/**
 * The catalogue of indicators, with the growth of each beside it.
 */
final class IndicatorsReader implements RowReader {

	static final List<String> COLUMNS = List.of("code", "zh", "en");

	private final Indicators indicators = Indicators.shipped();

	@Override
	public void read(TableRow row, Reading reading) {
		String code = Objects.requireNonNull(row.cell("code"));
		if (this.indicators.find(code).isEmpty()) {
			reading.find(ContentRule.UNKNOWN_CODE.at(Reading.origin(row).at("code"), code));
			return;
		}
		this.indicators.all()
			.stream()
			.filter((indicator) -> code.equals(indicator.code()) || code.equals(indicator.growthOf()))
			.forEach((indicator) -> describe(row, reading, indicator));
	}

	private static void describe(TableRow row, Reading reading, Indicator indicator) {
		Properties properties = Properties.none()
			.with("zh", indicator.name().zh())
			.with("en", indicator.name().en())
			.with("unit", indicator.unit().kind().code())
			.with("unitZh", indicator.unit().zh())
			.with("unitEn", indicator.unit().en())
			.with("decimals", (long) indicator.unit().decimals())
			.with("direction", indicator.direction().name().toLowerCase(Locale.ROOT))
			.with("definition", indicator.definition().zh())
			.with("definitionEn", indicator.definition().en())
			.with("growthOf", indicator.growthOf());
		ParkCount counts = indicator.counts();
		if (counts != null) {
			properties.with("countsIndicator", counts.indicator())
				.with("countsThreshold", counts.threshold())
				.with("countsComparator", counts.comparator().name())
				.with("countsPopulation", counts.population());
		}
		reading.thing(row, new ThingRef(Labels.INDICATOR, indicator.code()), properties);
	}

}
