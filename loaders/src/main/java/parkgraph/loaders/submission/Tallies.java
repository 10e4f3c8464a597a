package parkgraph.loaders.submission;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import parkgraph.loaders.batch.BatchHeader;
import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.BatchReader;

/**
 * Listens while a batch is read, and counts what each reporter handed in.
 */
public final class Tallies {

	private final Reporters reporters;

	private final boolean compared;

	private final Map<PartKey, Tally> tallies = new LinkedHashMap<>();

	/**
	 * Begins to count.
	 * @param reporters whose each row is
	 */
	public Tallies(Reporters reporters) {
		this(reporters, false);
	}

	Tallies(Reporters reporters, boolean compared) {
		this.reporters = reporters;
		this.compared = compared;
	}

	/** The same batch while it is listened to. */
	public BatchReader listeningTo(BatchReader batch) {
		return new Heard(batch, this);
	}

	private void add(List<BatchItem> row) {
		PartKey key = this.reporters.part(row);
		this.tallies
			.computeIfAbsent(key,
					(part) -> new Tally(this.reporters.of(row), this.reporters.file(part.file()), part.kind(),
							this.compared))
			.add(row);
	}

	Collection<Tally> all() {
		return this.tallies.values();
	}

	/**
	 * What was handed in; remarks about a sheet that holds rows of others, and files that
	 * are no returns, are none.
	 */
	public List<Submission> submissions() {
		return this.tallies.values()
			.stream()
			.filter((tally) -> !tally.isOnlyRemarks() || (isAlone(tally) && tally.file().aside() == null))
			.map(Tally::submission)
			.toList();
	}

	private boolean isAlone(Tally tally) {
		return this.tallies.values()
			.stream()
			.filter((other) -> other.file().name().equals(tally.file().name()))
			.allMatch((other) -> other == tally || other.isOnlyRemarks());
	}

	/**
	 * A batch that somebody listens to.
	 */
	private record Heard(BatchReader batch, Tallies tallies) implements BatchReader {

		@Override
		public BatchHeader header() {
			return this.batch.header();
		}

		@Override
		public void read(Consumer<BatchItem> items) {
			this.tallies.tallies.clear();
			WholeRows rows = new WholeRows(this.tallies::add);
			this.batch.read((item) -> {
				rows.accept(item);
				items.accept(item);
			});
			rows.flush();
		}

	}

}
