package parkgraph.service.threshold;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RanksTests {

	@Test
	void equalValuesShareAPlaceAndTheNextCountsOn() {
		assertThat(Ranks.of(List.of(9L, 7L, 7L, 5L), Long::longValue)).containsExactly(1, 2, 2, 4);
	}

	@Test
	void nobodyHasNoPlace() {
		assertThat(Ranks.of(List.<Long>of(), Long::longValue)).isEmpty();
	}

}
