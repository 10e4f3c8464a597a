package parkgraph.service.series;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NominalRatioTests {

	@Test
	void isTheDifferenceInPercentToTwoPlaces() {
		assertThat(NominalRatio.percent(110_000_000_000L, 120_000_000_000L)).isEqualByComparingTo("9.09");
		assertThat(NominalRatio.percent(3, 2)).isEqualByComparingTo("-33.33");
		assertThat(NominalRatio.percent(200, 201)).isEqualByComparingTo("0.50");
		assertThat(NominalRatio.percent(7, 7)).isEqualByComparingTo("0");
	}

}
