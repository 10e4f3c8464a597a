package parkgraph.benchmarks;

import java.util.List;

import org.junit.jupiter.api.Test;
import parkgraph.benchmarks.Comparison.Better;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How results are told.
 */
class BenchmarkTableTests {

	@Test
	void exactlyTheBudgetIsKept() {
		assertThat(comparison(1.5, Better.SMALLER).isKept()).isTrue();
		assertThat(comparison(1.5, Better.LARGER).isKept()).isTrue();
	}

	@Test
	void beyondTheBudgetIsMissed() {
		assertThat(comparison(1.51, Better.SMALLER).isKept()).isFalse();
		assertThat(comparison(1.49, Better.LARGER).isKept()).isFalse();
	}

	@Test
	void printsOneRowForEachResult() {
		assertThat(Benchmarks.table(List.of(comparison(1.2, Better.SMALLER), comparison(1.2, Better.LARGER))))
			.containsExactly("| what | measured | against | ratio | budget | verdict |", "|---|---|---|---|---|---|",
					"| asking | 12 ms | 10 ms | 1.20 | ≤ 1.50 | kept |",
					"| asking | 12 ms | 10 ms | 1.20 | ≥ 1.50 | **missed** |");
	}

	private static Comparison comparison(double ratio, Better better) {
		return new Comparison("asking", "12 ms", "10 ms", ratio, 1.5, better);
	}

}
