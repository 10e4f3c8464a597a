package parkgraph.rdf.panel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import parkgraph.rdf.export.GraphExport;
import parkgraph.rdf.export.StateRef;

/**
 * Writes what was stated about the years of parks, one row for each statement, and what
 * its columns mean. The same state is the same bytes.
 */
public final class Panel {

	private final GraphExport export;

	private final List<PanelColumn> columns = PanelColumn.all();

	public Panel(GraphExport export) {
		this.export = export;
	}

	/**
	 * Writes the table: UTF-8, commas, LF, a row of headings.
	 * @param state which state
	 * @param out where to; stays open
	 * @throws UncheckedIOException if it cannot be written
	 */
	public void write(StateRef state, OutputStream out) {
		String release = state.name().orElse(String.valueOf(state.number()));
		try {
			CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
			writer.writeRecord(this.columns.stream().map(PanelColumn::name).toList());
			this.export.parkYears(state, (page) -> write(page, release, writer));
			writer.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The panel cannot be written", ex);
		}
	}

	private void write(List<Record> page, String release, CsvWriter writer) {
		@Nullable PanelRow before = null;
		for (PanelRow row : page.stream().map(PanelRow::of).sorted(PanelRow.ORDER).toList()) {
			String breaks = (before != null && row.continues(before)) ? row.breaksAfter(before) : "";
			Map<String, String> cells = row.cells(breaks, release);
			writer.writeRecord(
					this.columns.stream().map((column) -> Objects.requireNonNull(cells.get(column.name()))).toList());
			before = row.inSeries() ? row : before;
		}
	}

	/**
	 * What the columns hold, in Chinese and English, as CSV on the Web describes a table.
	 * @param file name of the table, beside which the description lies
	 * @return JSON in UTF-8
	 */
	public byte[] description(String file) {
		JsonArray columns = new JsonArray();
		for (PanelColumn column : this.columns) {
			JsonObject described = new JsonObject();
			described.put("name", column.name());
			described.put("titles", column.name());
			described.put("datatype", column.datatype());
			if (column.isRequired()) {
				described.put("required", true);
			}
			JsonObject meaning = new JsonObject();
			meaning.put("zh", column.meaning().zh());
			meaning.put("en", column.meaning().en());
			described.put("dc:description", meaning);
			columns.add(described);
		}
		JsonObject schema = new JsonObject();
		schema.put("columns", columns);
		schema.put("primaryKey", "statement");
		JsonObject table = new JsonObject();
		table.put("@context", "http://www.w3.org/ns/csvw");
		table.put("url", file);
		table.put("tableSchema", schema);
		return (table.toString() + "\n").getBytes(StandardCharsets.UTF_8);
	}

}
