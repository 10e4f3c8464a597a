package parkgraph.loaders.synthetic;

import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Numbers that must be the same on every machine and for ever.
 */
class ChanceTests {

	@Test
	void sameQuestionGivesSameNumbers() {
		Chance chance = Chance.of(2014, "park", 7);
		assertThat(new long[] { chance.next(), chance.next() }).containsExactly(3392203023001139941L,
				-514863735525880395L);
	}

	@Test
	void drawsTheSameNormalNumberEverywhere() {
		assertThat(Double.toHexString(Chance.of(2014, "park", 7).normal())).isEqualTo("0x1.4165d4b32ee0ep-1");
	}

	@Test
	void otherSeedTopicOrNumberGivesOtherNumbers() {
		long first = Chance.of(2014, "park", 7).next();
		assertThat(first).isNotEqualTo(Chance.of(2015, "park", 7).next())
			.isNotEqualTo(Chance.of(2014, "size", 7).next())
			.isNotEqualTo(Chance.of(2014, "park", 8).next());
	}

	@Test
	void staysBelowTheBoundAndReachesBothEnds() {
		Chance chance = Chance.of(2014, "below");
		int[] counts = new int[3];
		for (int i = 0; i < 3000; i++) {
			counts[chance.below(3)]++;
		}
		assertThat(counts[0]).isBetween(900, 1100);
		assertThat(counts[1]).isBetween(900, 1100);
		assertThat(counts[2]).isBetween(900, 1100);
	}

	@Test
	void normalNumbersHaveMeanZeroAndSpreadOne() {
		Chance chance = Chance.of(2014, "normal");
		double[] numbers = DoubleStream.generate(chance::normal).limit(20_000).toArray();
		double mean = DoubleStream.of(numbers).average().orElseThrow();
		double variance = DoubleStream.of(numbers)
			.map((number) -> (number - mean) * (number - mean))
			.average()
			.orElseThrow();
		assertThat(mean).isCloseTo(0, within(0.02));
		assertThat(variance).isCloseTo(1, within(0.03));
	}

}
