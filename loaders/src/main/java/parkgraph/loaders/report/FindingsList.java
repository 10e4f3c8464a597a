package parkgraph.loaders.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.kind.OwnSheets;

/**
 * Findings as a workbook of their own, a row for each, the worst first.
 */
final class FindingsList {

	private static final int WIDE = 60;

	private static final int NARROW = 16;

	private static final int WORDS = 6;

	private final List<Finding> findings;

	FindingsList(List<Finding> findings) {
		this.findings = findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
	}

	void write(OutputStream out) throws IOException {
		Workbook workbook = new Workbook(out, "ParkGraph", "1.0");
		Worksheet sheet = workbook.newWorksheet(OwnSheets.REPORT);
		for (int i = 0; i < ReportRow.HEADINGS.size(); i++) {
			sheet.value(0, i, ReportRow.HEADINGS.get(i));
			sheet.style(0, i).bold().set();
			sheet.width(i, (i == WORDS || i == WORDS + 1) ? WIDE : NARROW);
		}
		int row = 0;
		for (Finding finding : this.findings) {
			row++;
			List<String> cells = ReportRow.of(finding);
			for (int i = 0; i < cells.size(); i++) {
				sheet.value(row, i, cells.get(i));
			}
			sheet.style(row, 0).fillColor(ReportRow.colour(finding.severity())).set();
		}
		sheet.freezePane(0, 1);
		workbook.finish();
	}

}
