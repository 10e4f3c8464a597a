package parkgraph.service.threshold;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.amount.Yuan;

import static org.assertj.core.api.Assertions.assertThat;

class DistanceTests {

	private static final Yuan FIVE_HUNDRED = new Yuan(50_000_000_000L);

	@Test
	void nothingIsMissingOnTheThreshold() {
		assertThat(Distance.between(Bounds.point(50_000_000_000L), FIVE_HUNDRED))
			.isEqualTo(new Distance(new Yuan(0), new Yuan(0), new BigDecimal("0.00"), new BigDecimal("0.00")));
	}

	@Test
	void shareIsOfTheThresholdAndGrowthOfTheValue() {
		Distance distance = Distance.between(Bounds.point(48_000_000_000L), FIVE_HUNDRED);
		assertThat(distance.most()).isEqualTo(new Yuan(2_000_000_000L));
		assertThat(distance.share()).isEqualTo("4.00");
		assertThat(distance.growth()).isEqualTo("4.17");
	}

	@Test
	void aHalfIsRoundedUp() {
		// 0.005 % of 500 亿元 is 2.5 million yuan.
		assertThat(Distance.between(Bounds.point(50_000_000_000L - 2_500_000), FIVE_HUNDRED).share()).isEqualTo("0.01");
		assertThat(Distance.between(Bounds.point(50_000_000_000L - 2_499_999), FIVE_HUNDRED).share()).isEqualTo("0.00");
	}

	@Test
	void boundsMissMostFromTheirLowerEndAndLeastFromTheirUpperEnd() {
		Distance distance = Distance.between(new Bounds(45_000_000_000L, 49_000_000_000L), FIVE_HUNDRED);
		assertThat(distance.most()).isEqualTo(new Yuan(5_000_000_000L));
		assertThat(distance.least()).isEqualTo(new Yuan(1_000_000_000L));
	}

	@Test
	void boundsThatReachTheThresholdMayMissNothing() {
		assertThat(Distance.between(new Bounds(46_550_000_000L, 51_450_000_000L), FIVE_HUNDRED).least())
			.isEqualTo(new Yuan(0));
	}

	@Test
	void nothingGrowsFromNothing() {
		assertThat(Distance.between(Bounds.point(0), FIVE_HUNDRED).growth()).isNull();
		assertThat(Distance.between(Bounds.point(0), FIVE_HUNDRED).share()).isEqualTo("100.00");
	}

	@Test
	void aCoarsePrintMayLieOnEitherSide() {
		// 499.6亿元 is printed to a tenth, so half a tenth more or less: it does not reach
		// 500.
		assertThat(Distance.isWithinRounding(Bounds.point(49_960_000_000L), 5_000_000, FIVE_HUNDRED)).isFalse();
		// 499.95 at the same precision does.
		assertThat(Distance.isWithinRounding(Bounds.point(49_995_000_000L), 5_000_000, FIVE_HUNDRED)).isTrue();
		assertThat(Distance.isWithinRounding(Bounds.point(49_994_999_999L), 5_000_000, FIVE_HUNDRED)).isFalse();
	}

}
