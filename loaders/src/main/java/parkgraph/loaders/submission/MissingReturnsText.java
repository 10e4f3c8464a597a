package parkgraph.loaders.submission;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.dhatim.fastexcel.Workbook;

import parkgraph.loaders.submission.MissingReturns.Line;
import parkgraph.ontology.wording.Wording;

/**
 * The list of who has not reported, for people and for spreadsheets.
 */
public final class MissingReturnsText {

	private static final Wording NOT_LISTED = new Wording("不在名录上", "not on the list");

	private static final List<String> HEADINGS = List.of("市（州） / City", "代码 / Code", "园区或报送单位 / Reporter",
			"状态 / Status", "名录 / List", "文件 / Files", "回执 / Receipts", "错误 / Errors");

	private final MissingReturns missing;

	/**
	 * Takes a list.
	 * @param missing the list
	 */
	public MissingReturnsText(MissingReturns missing) {
		this.missing = missing;
	}

	/**
	 * The list in one language, city by city; who has reported is only counted.
	 * @param locale the reader's language
	 * @return its lines
	 */
	public List<String> lines(Locale locale) {
		List<String> lines = new ArrayList<>();
		MissingReturns of = this.missing;
		lines.add(new Wording(
				"%s年“%s”欠报清单，名录“%s”：应报%d个".formatted(of.year(), of.kindName().zh(), of.list().zh(), of.parks().size()),
				"Who has not reported \"%s\" for %s, list \"%s\": %d parks".formatted(of.kindName().en(), of.year(),
						of.list().en(), of.parks().size()))
			.in(locale));
		lines.add("  " + of.note().in(locale));
		for (ReportStatus status : ReportStatus.values()) {
			lines.add("  %s %d".formatted(status.wording().in(locale), of.count(status)));
		}
		Map<String, List<Line>> cities = new LinkedHashMap<>();
		of.parks()
			.stream()
			.filter((line) -> line.status() != ReportStatus.REPORTED)
			.forEach((line) -> cities.computeIfAbsent(line.city(), (city) -> new ArrayList<>()).add(line));
		cities.forEach((city, parks) -> {
			lines.add("");
			lines.add(city);
			parks.forEach((line) -> lines.add("  " + shown(line, locale)));
		});
		if (!of.notListed().isEmpty()) {
			lines.add("");
			lines.add(NOT_LISTED.in(locale));
			of.notListed().forEach((line) -> lines.add("  " + shown(line, locale)));
		}
		return lines;
	}

	private static String shown(Line line, Locale locale) {
		String name = line.code().equals(line.name()) ? line.name() : line.code() + " " + line.name();
		String files = line.files().isEmpty() ? "" : "  [" + String.join(", ", line.files()) + "]";
		return name + "  " + line.status().wording().in(locale) + files;
	}

	/** The whole list as csv, complete and for programs too. */
	public String csv() {
		StringWriter csv = new StringWriter();
		try (CsvWriter writer = CsvWriter.builder().build(csv)) {
			writer.writeRecord(HEADINGS);
			rows().forEach((row) -> writer.writeRecord(row.stream().map(MissingReturnsText::safe).toList()));
		}
		catch (IOException ex) {
			throw new IllegalStateException("A string cannot fail to be written", ex);
		}
		return csv.toString();
	}

	/** Excel would take what begins so for a formula. */
	private static String safe(Object cell) {
		String text = (cell instanceof Wording wording) ? wording.toString() : cell.toString();
		return text.matches("(?s)[=+@-].+") ? "'" + text : text;
	}

	/**
	 * The whole list as a workbook.
	 * @param out where to; left open
	 * @throws IOException if it cannot be written
	 */
	public void writeWorkbook(OutputStream out) throws IOException {
		Workbook workbook = new Workbook(out, "ParkGraph", "1.0");
		TableSheet sheet = new TableSheet(workbook.newWorksheet("欠报清单"), HEADINGS);
		rows().forEach((row) -> sheet.row(row.toArray()));
		sheet.end();
		workbook.finish();
	}

	private List<List<Object>> rows() {
		Wording listed = this.missing.list();
		return Stream
			.concat(this.missing.parks().stream().map((line) -> row(line, listed)),
					this.missing.notListed().stream().map((line) -> row(line, NOT_LISTED)))
			.toList();
	}

	private static List<Object> row(Line line, Wording list) {
		return List.of(line.city(), line.code(), line.name(), line.status().wording(), list,
				String.join(", ", line.files()), String.join(", ", line.receipts()), line.errors());
	}

}
