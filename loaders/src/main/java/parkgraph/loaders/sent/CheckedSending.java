package parkgraph.loaders.sent;

import java.util.Optional;

import parkgraph.loaders.batch.BatchReader;
import parkgraph.loaders.change.Changes;
import parkgraph.loaders.publish.CheckReport;
import parkgraph.loaders.publish.Publication;
import parkgraph.loaders.publish.RowCounts;
import parkgraph.loaders.submission.Submissions;
import parkgraph.ontology.wording.Wording;

/**
 * Files that were read to their end and written nowhere.
 *
 * @param batch the files, to be published
 * @param state the state of the store they were checked against
 * @param report what is the matter with them
 * @param changes what publishing them would change
 * @param before what came of the same files when they were published before; empty when
 * they are new
 * @param submissions who handed in what, and how it stands
 */
public record CheckedSending(BatchReader batch, long state, CheckReport report, Changes changes,
		Optional<Publication> before, Submissions submissions) {

	/** What is said of files that would write nothing. */
	public static final Wording NOTHING_TO_PUBLISH = new Wording("没有可写入的内容，没有提交。",
			"There is nothing in it to write, so nothing was published.");

	/** Whether no row would write anything: nothing but notes, or nothing was changed. */
	public boolean isEmpty() {
		RowCounts rows = this.report.counts();
		return rows.things() == 0 && rows.observations() == 0;
	}

}
