package parkgraph.rdf.panel;

import java.util.List;

import parkgraph.ontology.table.ShippedTable;
import parkgraph.ontology.wording.Wording;

/**
 * A column of the panel.
 *
 * @param name its heading
 * @param datatype its type as CSV on the Web calls it
 * @param isRequired whether every row has a value
 * @param meaning what it holds
 */
record PanelColumn(String name, String datatype, boolean isRequired, Wording meaning) {

	/** All columns, in the order of the file. */
	static List<PanelColumn> all() {
		return ShippedTable.rows(PanelColumn.class, "panel-columns.csv")
			.stream()
			.map((row) -> new PanelColumn(row.text("name"), row.text("datatype"), row.text("required").equals("yes"),
					new Wording(row.text("zh"), row.text("en"))))
			.toList();
	}

}
