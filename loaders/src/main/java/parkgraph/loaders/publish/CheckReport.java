package parkgraph.loaders.publish;

import java.util.List;
import java.util.Map;

import parkgraph.loaders.batch.BatchHeader;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Finding.Outcome;
import parkgraph.loaders.batch.Finding.Severity;

/**
 * What a batch would become.
 *
 * @param header the batch
 * @param files what would become of the rows of each file, in reading order
 * @param findings what is to be known about its rows, in reading order; at most ten
 * thousand of each severity
 * @param found how many findings of each outcome there are, also those that are not kept
 * @param severities the same by severity
 */
public record CheckReport(BatchHeader header, Map<String, RowCounts> files, List<Finding> findings,
		Map<Outcome, Long> found, Map<Severity, Long> severities) {

	/** All its rows together. */
	public RowCounts counts() {
		return this.files.values().stream().reduce(RowCounts.NONE, RowCounts::plus);
	}

	/** How many findings of an outcome there are. */
	public long found(Outcome outcome) {
		return this.found.getOrDefault(outcome, 0L);
	}

	/** How many findings of a severity there are. */
	public long found(Severity severity) {
		return this.severities.getOrDefault(severity, 0L);
	}

	/** Whether every cell can be taken. */
	public boolean isClean() {
		return found(Outcome.REFUSED) == 0;
	}

}
