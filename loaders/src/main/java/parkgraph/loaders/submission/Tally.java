package parkgraph.loaders.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Finding.Outcome;
import parkgraph.loaders.batch.Finding.Severity;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.Thing;
import parkgraph.loaders.kind.SentFile;
import parkgraph.ontology.graph.Labels;

/**
 * Counts what is said in one part of a batch.
 */
final class Tally {

	/** Nobody reads more on a slip; the rest is counted. */
	private static final int FINDINGS_KEPT = 1_000;

	private final Reporter reporter;

	private final SentFile file;

	private final String kind;

	private final Set<String> periods = new TreeSet<>();

	private final List<Finding> findings = new ArrayList<>();

	/** What its values are about; only when parts are compared with each other. */
	private final Set<String> values = new HashSet<>();

	private final boolean compared;

	private long rows;

	private long errors;

	private long questions;

	private long refused;

	Tally(Reporter reporter, SentFile file, String kind, boolean compared) {
		this.reporter = reporter;
		this.file = file;
		this.kind = kind;
		this.compared = compared;
	}

	void add(List<BatchItem> row) {
		boolean counts = false;
		for (BatchItem item : row) {
			if (item instanceof Finding finding) {
				counts |= finding.outcome() != Outcome.NOTE;
				add(finding);
			}
			else {
				counts = true;
				value(item);
			}
		}
		this.rows += counts ? 1 : 0;
	}

	private void add(Finding finding) {
		this.errors += (finding.severity() == Severity.ERROR) ? 1 : 0;
		this.questions += (finding.severity() == Severity.WARNING) ? 1 : 0;
		this.refused += (finding.outcome() == Outcome.REFUSED) ? 1 : 0;
		boolean told = finding.severity() == Severity.ERROR || finding.severity() == Severity.WARNING;
		if (told && this.findings.size() < FINDINGS_KEPT) {
			this.findings.add(finding);
		}
	}

	private void value(BatchItem item) {
		if (item instanceof Stated stated) {
			this.periods.add(stated.period());
			if (this.compared) {
				this.values
					.add(String.join(" ", stated.subject().ref(), stated.indicator(), stated.period(), stated.scope()));
			}
		}
		else if (this.compared && item instanceof Thing thing && !isShared(thing.ref().label())) {
			this.values.add(thing.ref().ref());
		}
	}

	private static boolean isShared(String label) {
		return label.equals(Labels.SOURCE) || label.equals(Labels.NAME);
	}

	Reporter reporter() {
		return this.reporter;
	}

	SentFile file() {
		return this.file;
	}

	String kind() {
		return this.kind;
	}

	Set<String> values() {
		return this.values;
	}

	/** Whether it is no more than remarks about the sheet as a whole. */
	boolean isOnlyRemarks() {
		return this.rows == 0 && this.errors == 0 && this.questions == 0;
	}

	Submission submission() {
		return new Submission(this.reporter, this.file.sender(), this.file.name(), this.file.arrival(), this.kind,
				List.copyOf(this.periods), this.rows, this.errors, this.questions, this.refused, null, 0,
				this.findings.stream().sorted(Comparator.comparing(Finding::severity)).toList());
	}

}
