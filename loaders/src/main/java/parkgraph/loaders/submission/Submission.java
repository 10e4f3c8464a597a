package parkgraph.loaders.submission;

import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.kind.Sender;

/**
 * What one reporter handed in of one kind in one file.
 *
 * @param reporter whose it is
 * @param sender who sent the file, and how that is known
 * @param file name of the file
 * @param arrival with which arrival of the batch it came, from 1
 * @param kind code of the kind; {@code unknown} when it could not be told
 * @param periods codes of the periods its values are of, in order
 * @param rows how many rows it has
 * @param errors how many findings must be corrected
 * @param questions how many findings somebody has to look at
 * @param refused how many findings keep something from being read
 * @param replacedBy name of the file that took its place; absent when none did
 * @param lost how many values stood in what it replaces and not in it
 * @param findings what has to be corrected or looked at, the worst first; no more than
 * people read
 */
public record Submission(Reporter reporter, Sender sender, String file, int arrival, String kind, List<String> periods,
		long rows, long errors, long questions, long refused, @Nullable String replacedBy, long lost,
		List<Finding> findings) {

	PartKey key() {
		return new PartKey(this.file, this.reporter.key(), this.kind);
	}

	Submission replacedBy(String other) {
		return new Submission(this.reporter, this.sender, this.file, this.arrival, this.kind, this.periods, this.rows,
				this.errors, this.questions, this.refused, other, this.lost, List.of());
	}

	Submission lost(long number) {
		return new Submission(this.reporter, this.sender, this.file, this.arrival, this.kind, this.periods, this.rows,
				this.errors, this.questions, this.refused, this.replacedBy, number, this.findings);
	}

	/** How it stands before it is published. */
	public SubmissionState state() {
		if (this.replacedBy != null) {
			return SubmissionState.REPLACED;
		}
		if (this.errors > 0) {
			return SubmissionState.ERRORS;
		}
		boolean nothingToRead = this.kind.equals(PartKey.UNKNOWN);
		return (this.questions > 0 || nothingToRead) ? SubmissionState.QUESTIONS : SubmissionState.CLEAN;
	}

}
