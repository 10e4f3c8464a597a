package parkgraph.loaders.synthetic;

import java.time.Year;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * How large a province may be.
 */
class ProvinceShapeTests {

	@Test
	void isByDefaultTheSizeOfTheRealOne() {
		assertThat(ProvinceShape.DEFAULT).isEqualTo(shape(145, 20_000, 2009, 2023));
	}

	@Test
	void oneYearIsEnough() {
		assertThat(shape(20, 0, 2020, 2020).eachYear()).containsExactly(Year.of(2020));
	}

	@Test
	void tooFewParksLeaveNoRoomForTheBoundaries() {
		assertThatIllegalArgumentException().isThrownBy(() -> shape(19, 0, 2020, 2020))
			.withMessage(
					"园区数为 19，应在 20 到 60000 之间。 / Not possible: the number of parks is 19, allowed is 20 to 60000.");
	}

	@Test
	void enterprisesCannotBeFewerThanNone() {
		assertThatIllegalArgumentException().isThrownBy(() -> shape(20, -1, 2020, 2020))
			.withMessage(
					"企业数为 -1，应在 0 到 10000000 之间。 / Not possible: the number of enterprises is -1, allowed is 0 to 10000000.");
	}

	@Test
	void theLastYearIsNotBeforeTheFirst() {
		assertThatIllegalArgumentException().isThrownBy(() -> shape(20, 0, 2020, 2019))
			.withMessage(
					"结束年份为 2019，应在 2020 到 2100 之间。 / Not possible: the last year is 2019, allowed is 2020 to 2100.");
	}

	@Test
	void yearsLieWithinWhatTheApiAllows() {
		assertThatIllegalArgumentException().isThrownBy(() -> shape(20, 0, 1948, 2019))
			.withMessage(
					"起始年份为 1948，应在 1949 到 2100 之间。 / Not possible: the first year is 1948, allowed is 1949 to 2100.");
	}

	private static ProvinceShape shape(int parks, int enterprises, int first, int last) {
		return new ProvinceShape(parks, enterprises, Year.of(first), Year.of(last), 2014);
	}

}
