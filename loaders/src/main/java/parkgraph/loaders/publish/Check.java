package parkgraph.loaders.publish;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import parkgraph.loaders.batch.BatchReader;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Finding.Outcome;
import parkgraph.loaders.batch.Finding.Severity;

/**
 * Reads a batch to its end and writes nothing: what is the matter with it, and what would
 * become of its rows.
 */
public final class Check {

	/** Of each severity. Nobody reads more; the rest is counted. */
	private static final int FINDINGS_KEPT = 10_000;

	private static final int ITEMS_PER_WINDOW = 1_000;

	private final Map<String, RowCounts> files = new LinkedHashMap<>();

	private final List<Finding> findings = new ArrayList<>();

	private final Map<Outcome, Long> byOutcome = new EnumMap<>(Outcome.class);

	private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);

	private Check() {
	}

	/**
	 * Checks a batch.
	 * @param batch the batch
	 * @return everything found, in reading order
	 */
	public static CheckReport of(BatchReader batch) {
		Check check = new Check();
		batch.header().files().forEach((file) -> check.files.put(file.name(), RowCounts.NONE));
		RowWindows windows = new RowWindows(ITEMS_PER_WINDOW, check::take);
		batch.read(windows);
		windows.flush();
		batch.header()
			.files()
			.forEach((file) -> check.files.computeIfPresent(file.name(), (name, rows) -> rows.ofRows(file.rows())));
		return new CheckReport(batch.header(), check.files, check.findings, check.byOutcome, check.bySeverity);
	}

	private void take(List<BatchRow> rows) {
		for (BatchRow row : rows) {
			this.files.merge(row.origin().file(),
					row.fate(row.statements().size() + row.withdrawals().size(), List.of()), RowCounts::plus);
			row.findings().forEach(this::keep);
		}
	}

	private void keep(Finding finding) {
		this.byOutcome.merge(finding.outcome(), 1L, Long::sum);
		long number = this.bySeverity.merge(finding.severity(), 1L, Long::sum);
		if (number <= FINDINGS_KEPT) {
			this.findings.add(finding);
		}
	}

}
