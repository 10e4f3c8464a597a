package parkgraph.loaders.synthetic;

import java.time.Year;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether the sizes of parks look like those of real parks: 8.1 万亿元 in 145 zones, 21 of
 * them over 1000 亿元, were printed for 2022.
 */
class RevenuesTests {

	private static final long YI = 100_000_000L;

	private final Province province = Province.of(ProvinceShape.DEFAULT);

	@ParameterizedTest
	@CsvSource({ "100, 90, 130", "500, 25, 50", "1000, 12, 30", "2000, 4, 14", "3000, 2, 9" })
	void asManyParksPassAThresholdAsInReality(long threshold, int least, int most) {
		assertThat(revenues(this.province, Year.of(2023)).filter((yuan) -> yuan > threshold * YI).count())
			.isBetween((long) least, (long) most);
	}

	@Test
	void allTogetherMakeWhatTheProvincePrints() {
		assertThat(revenues(this.province, Year.of(2022)).sum()).isBetween(50_000 * YI, 120_000 * YI);
	}

	@Test
	void theSharesHoldForManyParks() {
		Province large = Province.of(new ProvinceShape(5000, 0, Year.of(2023), Year.of(2023), 7));
		long over500 = revenues(large, Year.of(2023)).filter((yuan) -> yuan > 500 * YI).count();
		long over3000 = revenues(large, Year.of(2023)).filter((yuan) -> yuan > 3000 * YI).count();
		assertThat(over500).isBetween(5000 * 20 / 100L, 5000 * 30 / 100L);
		assertThat(over3000).isBetween(5000 * 1 / 100L, 5000 * 4 / 100L);
	}

	@Test
	void theTenLargestMakeMoreThanTheSmallerHalf() {
		long[] sorted = revenues(this.province, Year.of(2023)).sorted().toArray();
		long largest = LongStream.of(sorted).skip(sorted.length - 10L).sum();
		long smallerHalf = LongStream.of(sorted).limit(sorted.length / 2).sum();
		assertThat(largest).isGreaterThan(2 * smallerHalf);
	}

	@Test
	void growthFaltersIn2020() {
		assertThat(growth(2020)).isLessThan(growth(2019)).isLessThan(growth(2021)).isBetween(-0.08, 0.05);
		assertThat(growth(2010)).isBetween(0.1, 0.3);
	}

	@Test
	void amountsAreWholeWanButForTheBoundaries() {
		assertThat(IntStream.range(6, 145).mapToObj(this.province.parks()::park).map(this.province.revenues()::of))
			.allSatisfy((history) -> history.in(Year.of(2023)).ifPresent((yuan) -> assertThat(yuan % 10_000).isZero()));
	}

	@Test
	void aParkThatTookOverAnotherMakesWhatBothWouldHave() {
		SyntheticPark absorbed = this.province.parks().park(17);
		Year year = absorbed.life().mergedIn().orElseThrow();
		RevenueHistory after = this.province.revenues().of(this.province.parks().park(18));
		assertThat(this.province.revenues().of(absorbed).in(year)).isEmpty();
		assertThat(this.province.revenues().of(absorbed).in(year.minusYears(1))).isPresent();
		assertThat(after.in(year)).isPresent();
	}

	@Test
	void aYearOutsideHasNoRevenue() {
		RevenueHistory history = this.province.revenues().of(this.province.parks().park(0));
		assertThat(history.in(Year.of(2008))).isEmpty();
		assertThat(history.in(Year.of(2024))).isEmpty();
	}

	/** Growth of the park in the middle; totals hang on a few large ones. */
	private double growth(int year) {
		double[] ratios = IntStream.range(Boundary.values().length, this.province.parks().count())
			.mapToObj(this.province.parks()::park)
			.map(this.province.revenues()::of)
			.filter((history) -> history.in(Year.of(year - 1)).isPresent() && history.in(Year.of(year)).isPresent())
			.mapToDouble((history) -> (double) history.in(Year.of(year)).getAsLong()
					/ history.in(Year.of(year - 1)).getAsLong())
			.sorted()
			.toArray();
		return ratios[ratios.length / 2] - 1;
	}

	private static LongStream revenues(Province province, Year year) {
		return IntStream.range(0, province.parks().count())
			.mapToObj(province.parks()::park)
			.map((park) -> province.revenues().of(park).in(year))
			.flatMapToLong(OptionalLong::stream);
	}

}
