package parkgraph.loaders.publish;

import java.util.List;
import java.util.Map;
import java.util.Set;

import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.Withdrawal;

/**
 * What came of a chunk of rows whose things, links and findings are staged.
 *
 * @param statements its statements that have a subject, still to be staged
 * @param withdrawals its withdrawals, likewise
 * @param seenSubjects those things it mentions that were there before this batch
 * @param counts what became of its rows, by file
 * @param pendingChanges how many changes wait for the flip
 */
record StagedRows(List<Stated> statements, List<Withdrawal> withdrawals, Set<String> seenSubjects,
		Map<String, RowCounts> counts, int pendingChanges) {
}
