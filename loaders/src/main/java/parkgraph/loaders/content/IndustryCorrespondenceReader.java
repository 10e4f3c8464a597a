package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Relationships;

/**
 * Which class of 2017 a class of 2011 became, computed by comparing the two lists and
 * marked so. The same code with another name can be another class, so that is not joined.
 */
final class IndustryCorrespondenceReader implements RowReader {

	static final List<String> COLUMNS = List.of("code_2011", "name_2011", "code_2017", "name_2017", "relation",
			"source");

	private static final String RELATIONS = "same_code_same_name, same_name_new_code, same_code_renamed_check, no_simple_match";

	@Override
	public void read(TableRow row, Reading reading) {
		String relation = Objects.requireNonNull(row.cell("relation"));
		switch (relation) {
			case "same_code_same_name", "same_name_new_code" -> join(row, reading, relation);
			case "same_code_renamed_check" -> reading.find(
					ContentRule.CLASS_TO_CHECK.at(Reading.origin(row), row.print("name_2011"), row.print("name_2017")));
			case "no_simple_match" -> reading.find(ContentRule.NO_COUNTERPART.at(Reading.origin(row),
					row.print("code_2011") + " " + row.print("name_2011")));
			default ->
				reading.find(ContentRule.NOT_ON_LIST.at(Reading.origin(row).at("relation"), relation, RELATIONS));
		}
	}

	private static void join(TableRow row, Reading reading, String relation) {
		ThingRef older = IndustriesReader.ref("gbt4754-2011", Objects.requireNonNull(row.cell("code_2011")));
		ThingRef newer = IndustriesReader.ref("gbt4754-2017", row.print("code_2017").strip());
		reading.thing(row, older,
				Properties.none()
					.with("correspondence", relation.replace('_', '-'))
					.with("correspondenceBasis", "computed"));
		reading.link(row, Relationships.CORRESPONDS_TO, older, newer);
		reading.source(row);
	}

}
