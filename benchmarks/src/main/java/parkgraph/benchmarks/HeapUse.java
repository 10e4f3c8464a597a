package parkgraph.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import parkgraph.benchmarks.Comparison.Better;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.synthetic.ProvinceShape;
import parkgraph.loaders.synthetic.SyntheticProvince;

/**
 * What the loader holds in memory after ten thousand, a hundred thousand and a million
 * rows: it must not grow with the rows.
 */
final class HeapUse implements Benchmark {

	/**
	 * What is kept is a hash for each statement: 8 bytes, in a table at most half full.
	 */
	private static final double BUDGET_MIB = 64;

	private static final Year LAST = Year.of(2023);

	private static final int YEARS = 20;

	/** How many rows of figures the files have for each park and year. */
	private static final double ROWS_PER_YEAR = 3.7;

	@Override
	public List<Comparison> run(Scale scale, Path directory) {
		int parks = (int) Math.ceil(scale.rowsForHeap() * 1.05 / (YEARS * ROWS_PER_YEAR));
		new SyntheticProvince(new ProvinceShape(parks, 0, LAST.minusYears(YEARS - 1L), LAST, 2014)).writeTo(directory);
		Heap heap = new Heap(List.of(scale.rowsForHeap() / 100, scale.rowsForHeap() / 10, scale.rowsForHeap()));
		try (Store store = Store.open()) {
			store.publish(directory, heap);
		}
		return List.of(heap.comparison());
	}

	/** Looks at the heap whenever enough rows have gone by. */
	private static final class Heap implements Progress {

		private final List<Long> marks;

		private final List<Double> used = new ArrayList<>();

		Heap(List<Long> marks) {
			this.marks = marks;
		}

		@Override
		public void at(Stage stage, long done, long total) {
			while (stage == Stage.STAGING && this.used.size() < this.marks.size()
					&& done >= this.marks.get(this.used.size())) {
				this.used.add(usedMiB());
			}
		}

		@SuppressWarnings("SystemGc") // Garbage is not what is asked about.
		private static double usedMiB() {
			System.gc();
			return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (1024.0 * 1024.0);
		}

		Comparison comparison() {
			if (this.used.size() < this.marks.size()) {
				throw new IllegalStateException(
						"Only %d of %d marks were passed".formatted(this.used.size(), this.marks.size()));
			}
			double growth = this.used.get(this.used.size() - 1) - this.used.get(0);
			String rows = this.marks.stream()
				.map((mark) -> String.format(Locale.ROOT, "%,d", mark))
				.collect(Collectors.joining(" / "));
			String heaps = this.used.stream()
				.map((mib) -> String.format(Locale.ROOT, "%.0f", mib))
				.collect(Collectors.joining(" / "));
			return new Comparison("heap after GC at " + rows + " rows", heaps + " MiB",
					String.format(Locale.ROOT, "%.0f MiB more may be kept", BUDGET_MIB), growth / BUDGET_MIB, 1,
					Better.SMALLER);
		}

	}

}
