package parkgraph.service.threshold;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.ladder.Rung;
import parkgraph.service.problem.ClientProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FreeRungsTests {

	@Test
	void areSortedAndEachStandsOnce() {
		List<Rung> rungs = rungs("1000", "500", "500.0");
		assertThat(rungs).extracting((rung) -> rung.amount().amount())
			.containsExactly(50_000_000_000L, 100_000_000_000L);
		assertThat(rungs.get(0).words()).isEqualTo(new Wording("超过500亿元", "more than 50 billion yuan"));
	}

	@Test
	void refuseWhatIsNoAmount() {
		assertThatExceptionOfType(ClientProblem.class).isThrownBy(() -> rungs("-1"))
			.withMessage("门槛 -1 亿元不可用，应大于 0 且精确到元。 / "
					+ "The threshold -1 亿元 cannot be used; it must be more than 0 and whole yuan.");
		assertThatExceptionOfType(ClientProblem.class).isThrownBy(() -> rungs("0.000000001"))
			.withMessageStartingWith("门槛 0.000000001 亿元不可用");
		assertThatExceptionOfType(ClientProblem.class).isThrownBy(() -> rungs("1e20"))
			.withMessageStartingWith("门槛 100000000000000000000 亿元不可用");
	}

	@Test
	void refuseTooMany() {
		assertThatExceptionOfType(ClientProblem.class)
			.isThrownBy(() -> FreeRungs.of(Collections.nCopies(21, BigDecimal.ONE)))
			.withMessage(
					"thresholds 给出了 21 个门槛，应为 1 到 20 个。 / thresholds has 21 of them; it must have between 1 and 20.");
	}

	private static List<Rung> rungs(String... yi) {
		return FreeRungs.of(Stream.of(yi).map(BigDecimal::new).toList());
	}

}
