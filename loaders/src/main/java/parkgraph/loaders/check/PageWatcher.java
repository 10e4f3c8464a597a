package parkgraph.loaders.check;

import java.util.List;

import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.Withdrawal;

/**
 * Hears of the figures of a batch beside what is known of the same subjects.
 */
public interface PageWatcher {

	/** Hears nothing. */
	PageWatcher DEAF = (figures, withdrawals, known) -> {
	};

	/**
	 * A page has been read.
	 * @param figures what the batch states
	 * @param withdrawals what it withdraws
	 * @param known figures that count already, of the same subjects and indicators
	 */
	void page(List<Stated> figures, List<Withdrawal> withdrawals, List<KnownFigure> known);

}
