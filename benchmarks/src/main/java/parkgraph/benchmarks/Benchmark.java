package parkgraph.benchmarks;

import java.nio.file.Path;
import java.util.List;

/**
 * Something to measure.
 */
interface Benchmark {

	/**
	 * Measures it.
	 * @param scale how much of it
	 * @param directory an empty directory for its files
	 * @return what came out
	 */
	List<Comparison> run(Scale scale, Path directory);

}
