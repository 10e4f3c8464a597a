package parkgraph.loaders.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.BatchItem;

/**
 * Gathers what a batch says into windows of whole rows, small enough for one transaction.
 */
final class RowWindows implements Consumer<BatchItem> {

	private final int limit;

	private final Consumer<List<BatchRow>> next;

	private List<BatchRow> rows = new ArrayList<>();

	private int items;

	private @Nullable BatchRow current;

	RowWindows(int limit, Consumer<List<BatchRow>> next) {
		this.limit = limit;
		this.next = next;
	}

	@Override
	public void accept(BatchItem item) {
		BatchRow row = this.current;
		if (row == null || !row.isAt(item.origin())) {
			if (this.items >= this.limit) {
				flush();
			}
			row = new BatchRow(item.origin());
			this.rows.add(row);
			this.current = row;
		}
		row.add(item);
		this.items++;
	}

	/** Hands over the rows that are left. */
	void flush() {
		if (!this.rows.isEmpty()) {
			this.next.accept(this.rows);
		}
		this.rows = new ArrayList<>();
		this.items = 0;
		this.current = null;
	}

}
