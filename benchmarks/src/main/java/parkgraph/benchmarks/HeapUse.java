package parkgraph.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import parkgraph.benchmarks.Comparison.Better;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.synthetic.ProvinceShape;
import parkgraph.loaders.synthetic.SyntheticProvince;

/**
 * What the loader holds in memory after ten thousand, a hundred thousand and a million
 * rows of figures, all about parks it has met: it must not grow with the rows.
 */
final class HeapUse implements Benchmark {

	private static final double BUDGET = 1.5;

	private static final Year LAST = Year.of(2023);

	private static final int YEARS = 20;

	/** How many rows of figures the files have for each park and year. */
	private static final double ROWS_PER_YEAR = 3.7;

	@Override
	public List<Comparison> run(Scale scale, Path directory) {
		int parks = (int) Math.ceil(scale.rowsForHeap() * 1.05 / (YEARS * ROWS_PER_YEAR));
		new SyntheticProvince(new ProvinceShape(parks, 0, LAST.minusYears(YEARS - 1L), LAST, 2014)).writeTo(directory);
		Heap heap = new Heap(rowsBeforeFigures(directory),
				List.of(scale.rowsForHeap() / 100, scale.rowsForHeap() / 10, scale.rowsForHeap()));
		try (Store store = Store.open()) {
			store.publish(directory, heap);
		}
		return List.of(heap.comparison());
	}

	/** The lines of all files that are loaded before the first figures of parks. */
	private static long rowsBeforeFigures(Path directory) {
		long rows = 0;
		for (String entry : lines(directory.resolve("content.csv"))) {
			String[] fields = entry.split(",", 3);
			if (fields[2].startsWith("park-figures")) {
				return rows;
			}
			if (fields[1].isEmpty()) {
				rows += lines(directory.resolve(fields[0])).size() - 1;
			}
			else if (!fields[1].equals("place")) {
				rows += resource(fields[1] + fields[0]).lines().count() - 1;
			}
		}
		throw new IllegalStateException("No figures of parks in " + directory);
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String resource(String path) {
		try (InputStream text = HeapUse.class.getResourceAsStream(path)) {
			return new String(Objects.requireNonNull(text, path).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Looks at the heap whenever enough rows have gone by. */
	private static final class Heap implements Progress {

		private final long before;

		private final List<Long> marks;

		private final List<Double> used = new ArrayList<>();

		Heap(long before, List<Long> marks) {
			this.before = before;
			this.marks = marks;
		}

		@Override
		public void at(Stage stage, long done, long total) {
			while (stage == Stage.STAGING && this.used.size() < this.marks.size()
					&& done >= this.before + this.marks.get(this.used.size())) {
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
			String rows = this.marks.stream()
				.map((mark) -> String.format(Locale.ROOT, "%,d", mark))
				.collect(Collectors.joining(" / "));
			String heaps = this.used.stream()
				.map((mib) -> String.format(Locale.ROOT, "%.0f", mib))
				.collect(Collectors.joining(" / "));
			double first = this.used.get(0);
			return new Comparison("heap after GC at " + rows + " rows of figures", heaps + " MiB",
					String.format(Locale.ROOT, "%.0f MiB at the first", first),
					this.used.get(this.used.size() - 1) / first, BUDGET, Better.SMALLER);
		}

	}

}
