package parkgraph.service.sending;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.CheckText;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Origin;

/**
 * A finding as programs get it.
 *
 * @param rule stable id of the rule that noticed it
 * @param severity how much it matters
 * @param outcome what became of the row: {@code REFUSED}, {@code TEXT} or {@code NOTE}
 * @param place where, as Excel shows it
 * @param file name of the file
 * @param sheet name of the sheet; absent for text files
 * @param row the row as Excel counts it
 * @param cell address of the cell; absent when the whole row is meant
 * @param found what stood there; absent when the whole row is meant
 * @param zh what is the matter and what to do, in Chinese
 * @param en the same in English
 */
record ReportedFinding(String rule, Finding.Severity severity, Finding.Outcome outcome, String place, String file,
		@Nullable String sheet, long row, @Nullable String cell, @Nullable String found, String zh, String en) {

	static ReportedFinding of(Finding finding) {
		Origin origin = finding.origin();
		return new ReportedFinding(finding.rule(), finding.severity(), finding.outcome(), CheckText.place(origin),
				origin.file(), origin.sheet(), origin.row(), origin.cell(), finding.found(), finding.zh(),
				finding.en());
	}

	Finding finding() {
		return new Finding(new Origin(this.file, this.sheet, this.row, this.cell, 1), this.rule, this.outcome,
				this.severity, this.found, this.zh, this.en, 0);
	}

}
