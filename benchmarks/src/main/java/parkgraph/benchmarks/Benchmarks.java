package parkgraph.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All benchmarks, one after the other on one machine.
 */
final class Benchmarks {

	private static final List<String> HEAD = List.of("| what | measured | against | ratio | budget | verdict |",
			"|---|---|---|---|---|---|");

	private final Scale scale;

	private final List<Benchmark> all;

	Benchmarks(Scale scale, Path product) {
		this.scale = scale;
		this.all = List.of(new ThresholdOverHttp(), new GrowthOutsideTheAnswer(), new LoadingRate(), new SendingRate(),
				new HeapUse(), new StartToAnswer(product), new RdfChecks());
	}

	/**
	 * Runs those whose names contain a word.
	 * @param word part of a class name; all contain the empty one
	 * @param directory a directory for their files
	 * @return what came out
	 */
	List<Comparison> run(String word, Path directory) {
		List<Comparison> results = new ArrayList<>();
		for (Benchmark benchmark : this.all) {
			String name = benchmark.getClass().getSimpleName();
			if (name.contains(word)) {
				results.addAll(run(benchmark, directory.resolve(name)));
			}
		}
		return results;
	}

	private List<Comparison> run(Benchmark benchmark, Path directory) {
		try {
			Files.createDirectories(directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot make the directory " + directory, ex);
		}
		List<List<Comparison>> results = new ArrayList<>();
		Duration taken = Turns.time(() -> results.add(benchmark.run(this.scale, directory)));
		System.out.printf("%s: %d s%n", benchmark.getClass().getSimpleName(), taken.toSeconds());
		results.get(0).forEach((comparison) -> System.out.println(comparison.row()));
		return results.get(0);
	}

	/** The results as a table in Markdown. */
	static List<String> table(List<Comparison> results) {
		return Stream.concat(HEAD.stream(), results.stream().map(Comparison::row)).toList();
	}

}
