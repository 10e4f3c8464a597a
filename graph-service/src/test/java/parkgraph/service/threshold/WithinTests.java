package parkgraph.service.threshold;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import parkgraph.ontology.amount.Yuan;
import parkgraph.service.problem.ClientProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WithinTests {

	private static Within within(String percent) {
		return new Within(new BigDecimal(percent));
	}

	@Test
	void zeroPercentIsTheThresholdItself() {
		assertThat(within("0").lower(new Yuan(50_000_000_000L))).isEqualTo(50_000_000_000L);
	}

	@Test
	void aHundredPercentIsEverythingFromZero() {
		assertThat(within("100").lower(new Yuan(50_000_000_000L))).isZero();
	}

	@Test
	void theGapIsNeverMoreThanThePercentage() {
		assertThat(within("10").lower(new Yuan(101))).isEqualTo(91);
		assertThat(within("0.5").lower(new Yuan(1000))).isEqualTo(995);
		assertThat(within("33.333333").lower(new Yuan(3))).isEqualTo(3);
	}

	@Test
	void refusesWhatIsNoPercentage() {
		assertThatExceptionOfType(ClientProblem.class).isThrownBy(() -> within("-1"))
			.withMessage("within 为 -1，应在 0 到 100（百分比）之间。 / within is -1; it must be between 0 and 100 (percent).");
		assertThatExceptionOfType(ClientProblem.class).isThrownBy(() -> within("100.50"))
			.withMessage(
					"within 为 100.5，应在 0 到 100（百分比）之间。 / within is 100.5; it must be between 0 and 100 (percent).");
	}

}
