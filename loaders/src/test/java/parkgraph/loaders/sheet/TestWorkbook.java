package parkgraph.loaders.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook made by hand, part by part, so that tests can hold what Excel would never
 * write.
 */
public final class TestWorkbook {

	private final List<String> sheets = new ArrayList<>();

	private final Map<String, String> parts = new LinkedHashMap<>();

	private final List<String> strings = new ArrayList<>();

	private final List<String> formats = new ArrayList<>();

	private String properties = "";

	/** Adds a sheet whose cells are given as the XML behind {@code <worksheet>}. */
	public TestWorkbook sheet(String name, String xml) {
		return sheet(name, "visible", xml);
	}

	public TestWorkbook sheet(String name, String state, String xml) {
		int number = this.sheets.size() + 1;
		this.sheets.add("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>".formatted(name, number, state,
				number));
		return part("xl/worksheets/sheet%d.xml".formatted(number), "<worksheet>" + xml + "</worksheet>");
	}

	/**
	 * Adds a sheet of rows from the first row on: numbers as numbers, text as shared
	 * text, null as no cell.
	 */
	public TestWorkbook grid(String name, Object[]... rows) {
		return sheet(name, cells(rows));
	}

	/** The same with merged ranges, such as {@code A1:C1}. */
	public TestWorkbook merged(String name, List<String> ranges, Object[]... rows) {
		StringBuilder merges = new StringBuilder("<mergeCells>");
		ranges.forEach((range) -> merges.append("<mergeCell ref=\"").append(range).append("\"/>"));
		return sheet(name, cells(rows) + merges.append("</mergeCells>"));
	}

	private String cells(Object[]... rows) {
		StringBuilder xml = new StringBuilder("<sheetData>");
		for (int row = 1; row <= rows.length; row++) {
			xml.append("<row r=\"").append(row).append("\">");
			for (int column = 1; column <= rows[row - 1].length; column++) {
				Object value = rows[row - 1][column - 1];
				if (value != null) {
					xml.append(cell(Addresses.cell(column, row), value));
				}
			}
			xml.append("</row>");
		}
		return xml.append("</sheetData>").toString();
	}

	private String cell(String address, Object value) {
		if (value instanceof Number) {
			return "<c r=\"%s\"><v>%s</v></c>".formatted(address, value);
		}
		return "<c r=\"%s\" t=\"s\"><v>%d</v></c>".formatted(address, string(value.toString()));
	}

	/** Adds a shared text and gives its number. */
	int string(String text) {
		this.strings.add("<si><t xml:space=\"preserve\">" + escaped(text) + "</t></si>");
		return this.strings.size() - 1;
	}

	int richString(String xml) {
		this.strings.add("<si>" + xml + "</si>");
		return this.strings.size() - 1;
	}

	/** Adds a style with a number format and gives its number; 0 is the general style. */
	public int format(String code) {
		this.formats.add(code);
		return this.formats.size();
	}

	TestWorkbook from1904() {
		this.properties = "<workbookPr date1904=\"1\"/>";
		return this;
	}

	TestWorkbook part(String name, String content) {
		this.parts.put(name, content);
		return this;
	}

	static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	/** Writes the workbook. */
	public Path write(Path file) {
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : parts().entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Map<String, String> parts() {
		Map<String, String> all = new LinkedHashMap<>();
		all.put("[Content_Types].xml", "<Types/>");
		all.put("_rels/.rels", "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/officeDocument\""
				+ " Target=\"xl/workbook.xml\"/></Relationships>");
		all.put("xl/workbook.xml", "<workbook xmlns:r=\"r\">" + this.properties + "<sheets>"
				+ String.join("", this.sheets) + "</sheets></workbook>");
		all.put("xl/_rels/workbook.xml.rels", relations());
		all.put("xl/sharedStrings.xml", "<sst>" + String.join("", this.strings) + "</sst>");
		all.put("xl/styles.xml", styles());
		all.putAll(this.parts);
		return all;
	}

	private String relations() {
		StringBuilder xml = new StringBuilder("<Relationships>");
		for (int i = 1; i <= this.sheets.size(); i++) {
			xml.append("<Relationship Id=\"rId%d\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
				.formatted(i, i));
		}
		return xml.append("<Relationship Id=\"s\" Type=\"http://x/styles\" Target=\"styles.xml\"/>")
			.append("<Relationship Id=\"t\" Type=\"http://x/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>")
			.append("</Relationships>")
			.toString();
	}

	private String styles() {
		StringBuilder numFmts = new StringBuilder();
		StringBuilder xfs = new StringBuilder("<xf numFmtId=\"0\"/>");
		for (int i = 0; i < this.formats.size(); i++) {
			String code = this.formats.get(i);
			boolean builtIn = code.startsWith("#builtin ");
			int id = builtIn ? Integer.parseInt(code.substring(9)) : 164 + i;
			if (!builtIn) {
				numFmts.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(id, escaped(code)));
			}
			xfs.append("<xf numFmtId=\"%d\"/>".formatted(id));
		}
		return "<styleSheet><numFmts>" + numFmts
				+ "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + xfs
				+ "</cellXfs></styleSheet>";
	}

}
