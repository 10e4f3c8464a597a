package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

/**
 * Which enterprise works in which park, as print says; print does not say whether it is
 * registered there.
 */
final class EnterprisesInParksReader implements RowReader {

	static final List<String> COLUMNS = List.of("enterprise_as_printed", "park_id", "industry_text",
			"gbt4754_2017_major_code", "code_is_collector_guess", "source");

	@Override
	public void read(TableRow row, Reading reading) {
		String code = Objects.requireNonNull(row.cell("park_id"));
		if (!reading.parks().knows(code)) {
			reading.find(ContentRule.UNKNOWN_PARK.at(Reading.origin(row).at("park_id"), code));
			return;
		}
		String source = reading.source(row);
		ThingRef enterprise = Enterprises.describe(row, reading,
				Objects.requireNonNull(row.cell("enterprise_as_printed")), source);
		ThingRef operation = new ThingRef(Labels.OPERATION, Keys.of("op", enterprise.key(), code));
		reading.thing(row, operation,
				Properties.none()
					.with("basis", "unstated")
					.text(row, "industryPrinted", "industry_text")
					.with("industryInferred", row.print("code_is_collector_guess").strip().equals("yes"))
					.with("source", source));
		reading.link(row, Relationships.OF, operation, enterprise);
		reading.link(row, Relationships.AT, operation, new ThingRef(Labels.PARK, code));
		String industry = row.cell("gbt4754_2017_major_code");
		if (industry != null) {
			reading.link(row, Relationships.IN_INDUSTRY, operation, IndustriesReader.ref("gbt4754-2017", industry));
		}
	}

}
