package parkgraph.rdf.panel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import parkgraph.rdf.export.GraphExport;
import parkgraph.rdf.export.StateRef;
import parkgraph.rdf.iri.Addresses;
import parkgraph.rdf.testing.GraphStore;

import static org.assertj.core.api.Assertions.assertThat;

class PanelIT {

	private final Panel panel = new Panel(new GraphExport(GraphStore.driver(), Addresses.DEFAULT));

	@BeforeEach
	void facts() {
		GraphStore.facts();
	}

	@Test
	void valuesAreExactNumbersOfYuan() throws IOException {
		NamedCsvRecord row = rows().stream()
			.filter((one) -> one.getField("park").equals("SCP046") && one.getField("year").equals("2018")
					&& one.getField("in_series").equals("true")
					&& one.getField("indicator").equals("operating-revenue"))
			.findFirst()
			.orElseThrow();
		assertThat(row.getField("low")).isEqualTo("48000000000");
		assertThat(row.getField("high")).isEqualTo("48000000000");
		assertThat(row.getField("closed_ends")).isEqualTo("both");
		assertThat(row.getField("scope_area")).isEqualTo("several-sites");
		assertThat(row.getField("evidence")).isEqualTo("direct");
		assertThat(row.getField("chosen")).isEqualTo("true");
		assertThat(row.getField("release")).isEqualTo("2026.1");
	}

	@Test
	void oneRowForEachStatementAndOneInSeries() throws IOException {
		List<NamedCsvRecord> rows = rows();
		assertThat(rows).extracting((row) -> row.getField("statement")).isNotEmpty().doesNotHaveDuplicates();
		assertThat(rows.stream()
			.filter((row) -> row.getField("in_series").equals("true"))
			.map((row) -> row.getField("park") + " " + row.getField("indicator") + " " + row.getField("year")))
			.isNotEmpty()
			.doesNotHaveDuplicates();
	}

	@Test
	void requiredColumnsAreFilledAndOpenEndsAreEmpty() throws IOException {
		List<PanelColumn> columns = PanelColumn.all();
		for (NamedCsvRecord row : rows()) {
			columns.stream()
				.filter(PanelColumn::isRequired)
				.forEach((column) -> assertThat(row.getField(column.name())).as(column.name()).isNotEmpty());
			assertThat(row.getField("low").isEmpty()).isEqualTo(row.getField("closed_ends").equals("high"));
			assertThat(row.getField("high").isEmpty()).isEqualTo(row.getField("closed_ends").equals("low"));
		}
	}

	@Test
	void theSameStateIsTheSameTable() {
		String once = table();
		assertThat(table()).isEqualTo(once);
	}

	@Test
	void theDescriptionNamesTheColumnsOfTheTable() {
		JsonObject described = JSON.parse(new String(this.panel.description("panel.csv"), StandardCharsets.UTF_8));
		assertThat(described.getString("url")).isEqualTo("panel.csv");
		List<String> names = new ArrayList<>();
		described.get("tableSchema")
			.getAsObject()
			.get("columns")
			.getAsArray()
			.forEach((column) -> names.add(column.getAsObject().getString("name")));
		assertThat(String.join(",", names)).isEqualTo(table().lines().findFirst().orElseThrow());
	}

	private List<NamedCsvRecord> rows() throws IOException {
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(table());
				Stream<NamedCsvRecord> rows = reader.stream()) {
			return rows.toList();
		}
	}

	private String table() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.panel.write(new StateRef(1, "2026.1"), out);
		return out.toString(StandardCharsets.UTF_8);
	}

}
