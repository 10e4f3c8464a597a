package parkgraph.loaders.publish;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AboutFilterTests {

	private final AboutFilter filter = new AboutFilter();

	@Test
	void knowsWhatItHasMet() {
		assertThat(this.filter.add(0)).isTrue();
		assertThat(this.filter.add(7)).isTrue();
		assertThat(this.filter.add(-1)).isTrue();
		assertThat(this.filter.add(0)).isFalse();
		assertThat(this.filter.add(7)).isFalse();
		assertThat(this.filter.add(-1)).isFalse();
	}

	@Test
	void forgetsNoneOfAMillionAndTakesFewOthersForKnown() {
		long taken = IntStream.range(0, 1_000_000).filter((number) -> !this.filter.add(hash(number))).count();
		assertThat(taken).isLessThan(100);
		assertThat(IntStream.range(0, 1_000_000)).noneMatch((number) -> this.filter.add(hash(number)));
	}

	private static long hash(int number) {
		return HashedSet.hash("Park", "SCP" + number, "operating-revenue", "2021");
	}

}
