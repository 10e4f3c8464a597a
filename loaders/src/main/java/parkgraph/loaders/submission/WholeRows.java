package parkgraph.loaders.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import parkgraph.loaders.batch.BatchItem;

/**
 * Gathers what is said about one row, which comes together.
 */
final class WholeRows implements Consumer<BatchItem> {

	private final Consumer<List<BatchItem>> next;

	private List<BatchItem> row = new ArrayList<>();

	WholeRows(Consumer<List<BatchItem>> next) {
		this.next = next;
	}

	@Override
	public void accept(BatchItem item) {
		if (!this.row.isEmpty() && !isSameRow(this.row.get(0), item)) {
			flush();
		}
		this.row.add(item);
	}

	private static boolean isSameRow(BatchItem one, BatchItem other) {
		return one.origin().row() == other.origin().row() && one.origin().rowKey().equals(other.origin().rowKey());
	}

	/** Hands over the last row. */
	void flush() {
		if (!this.row.isEmpty()) {
			this.next.accept(this.row);
			this.row = new ArrayList<>();
		}
	}

}
