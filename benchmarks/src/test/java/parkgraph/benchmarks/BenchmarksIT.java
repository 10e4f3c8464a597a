package parkgraph.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the benchmarks and prints what came out. Whether a budget is kept is for people to
 * read: a busy machine proves nothing.
 */
class BenchmarksIT {

	@Test
	void everythingCanBeMeasured(@TempDir Path directory) throws IOException {
		Scale scale = Scale.named(System.getProperty("bench.scale", "small"));
		Path product = Path.of(System.getProperty("bench.product", ""));
		List<Comparison> results = new Benchmarks(scale, product).run(System.getProperty("bench.only", ""), directory);
		List<String> table = Benchmarks.table(results);
		table.forEach(System.out::println);
		Files.write(Path.of(System.getProperty("bench.report", "")), table);
		assertThat(results).isNotEmpty().allSatisfy((result) -> assertThat(result.ratio()).isFinite().isNotNegative());
	}

}
