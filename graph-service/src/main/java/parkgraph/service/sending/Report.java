package parkgraph.service.sending;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Finding.Outcome;
import parkgraph.loaders.batch.Finding.Severity;
import parkgraph.loaders.publish.CheckReport;
import parkgraph.loaders.publish.Publication;
import parkgraph.loaders.publish.RowCounts;
import parkgraph.loaders.sent.CheckedSending;

/**
 * The report of a check as programs get it. It belongs to the files whose hashes it
 * names.
 *
 * @param clean whether nothing is refused
 * @param state the state of the store it was checked against
 * @param files what would become of the rows of each file
 * @param found how many findings there are of each outcome
 * @param severities how many findings there are of each severity
 * @param before the batch as which the same files were published before; absent when they
 * are new
 * @param changes what publishing the files would change
 * @param findings the findings, the worst first; at most ten thousand of each outcome
 */
record Report(boolean clean, long state, List<CheckedFile> files, Map<Outcome, Long> found,
		Map<Severity, Long> severities, @Nullable String before, ReportedChanges changes,
		List<ReportedFinding> findings) {

	private static final List<Outcome> WORST_FIRST = List.of(Outcome.REFUSED, Outcome.TEXT, Outcome.NOTE);

	static Report of(CheckedSending checked) {
		CheckReport report = checked.report();
		Map<Outcome, Long> found = new LinkedHashMap<>();
		WORST_FIRST.forEach((outcome) -> found.put(outcome, report.found(outcome)));
		Map<Severity, Long> severities = new LinkedHashMap<>();
		List.of(Severity.values()).forEach((severity) -> severities.put(severity, report.found(severity)));
		return new Report(report.isClean(), checked.state(),
				report.header()
					.files()
					.stream()
					.map((file) -> new CheckedFile(file.name(), file.kind(), file.sha256(),
							report.files().getOrDefault(file.name(), RowCounts.NONE)))
					.toList(),
				found, severities, checked.before().map(Publication::batch).orElse(null),
				ReportedChanges.of(checked.changes()),
				report.findings()
					.stream()
					.map(ReportedFinding::of)
					.sorted(Comparator.comparing(ReportedFinding::severity)
						.thenComparingInt((finding) -> WORST_FIRST.indexOf(finding.outcome())))
					.toList());
	}

	/** The same report with as many findings as people read at once. */
	Report firstFindings(int number) {
		return new Report(this.clean, this.state, this.files, this.found, this.severities, this.before,
				this.changes.first(number), this.findings.stream().limit(number).toList());
	}

	/**
	 * What would become of a file.
	 *
	 * @param name its name
	 * @param kind which kind of content it was taken for
	 * @param sha256 hash of its bytes
	 * @param rows what would become of its rows
	 */
	record CheckedFile(String name, String kind, String sha256, RowCounts rows) {
	}

}
