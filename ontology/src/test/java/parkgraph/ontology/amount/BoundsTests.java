package parkgraph.ontology.amount;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BoundsTests {

	@Test
	void overStartsOneStepHigher() {
		assertThat(Bounds.over(500)).isEqualTo(new Bounds(501, Long.MAX_VALUE));
		assertThat(Bounds.under(500)).isEqualTo(new Bounds(Long.MIN_VALUE, 499));
	}

	@Test
	void atLeastStartsAtTheNumber() {
		assertThat(Bounds.atLeast(500)).isEqualTo(new Bounds(500, Long.MAX_VALUE));
		assertThat(Bounds.atMost(500)).isEqualTo(new Bounds(Long.MIN_VALUE, 500));
	}

	@Test
	void touchingBoundsOverlap() {
		assertThat(Bounds.atLeast(500).overlaps(Bounds.point(500))).isTrue();
		assertThat(Bounds.over(500).overlaps(Bounds.point(500))).isFalse();
	}

	@Test
	void wideningLeavesOpenEndsOpen() {
		assertThat(Bounds.over(500).widened(10)).isEqualTo(new Bounds(491, Long.MAX_VALUE));
		assertThat(Bounds.UNBOUNDED.widened(10)).isEqualTo(Bounds.UNBOUNDED);
	}

	@Test
	void onlyTwoSidedBoundsHaveADistance() {
		assertThat(Bounds.point(5).isTwoSided()).isTrue();
		assertThat(Bounds.atLeast(5).isTwoSided()).isFalse();
		assertThat(Bounds.atMost(5).isTwoSided()).isFalse();
	}

	@Test
	void refusesBoundsUpsideDown() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(2, 1))
			.withMessage("Bounds are upside down: 2 is more than 1");
	}

}
