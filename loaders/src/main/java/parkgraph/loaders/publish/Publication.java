package parkgraph.loaders.publish;

import java.util.Map;

/**
 * A batch that readers see.
 *
 * @param batch its id
 * @param state the state it made
 * @param repeated whether it had been published before, so that nothing was written now
 * @param counts what became of its rows
 * @param files the same for each file, in reading order
 * @param hash the hash of all public figures of that state
 */
public record Publication(String batch, long state, boolean repeated, RowCounts counts, Map<String, RowCounts> files,
		String hash) {
}
