package parkgraph.service.ladder;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import parkgraph.ontology.amount.Yuan;
import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.graphql.CodedName;
import parkgraph.service.problem.ClientProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LadderTests {

	@Test
	void cumulativeAddsUpFromTheTop() {
		Ladder ladder = ladder("l", 2014, 2020, 25, 10, 5);
		assertThat(ladder.rungs()).extracting(ladder::wantedCumulative).containsExactly(40, 15, 5);
	}

	@Test
	void bothReadingsAreExplained() {
		assertThat(ladder("l", 2014, 2020, 25, 10, 5).countingNote()).isEqualTo(new Wording(
				"嵌套读法：25 / 10 / 5 个，高一级的园区同时计入低一级；累计读法：每个园区只计入最高一级，则至少 40 / 15 / 5 个。本图谱按嵌套读法列示。",
				"Nested: 25 / 10 / 5, a park on a higher rung counts on the lower ones too. Cumulative: each park counts "
						+ "on its highest rung only, so at least 40 / 15 / 5. Shown here: nested."));
	}

	@Test
	void anUnknownNumberIsNotZero() {
		Ladder ladder = ladder("l", 2014, 2020, 25, null);
		assertThat(ladder.rungs()).extracting(ladder::wantedCumulative).containsExactly(null, null);
	}

	@Test
	void theDeadlineSaysWhatItRestsOn() {
		assertThat(ladder("l", 2014, 2020, 5).deadlineNote()).isEqualTo(new Wording("期限为2020年，据文件的上下文推定，目标处未写明。",
				"Due by the end of 2020, inferred from the document's context; the target itself names no year."));
	}

	@Test
	void aYuanMoreMeetsOverAndTheNumberItselfMeetsAtLeast() {
		assertThat(Rung.free(0, new Yuan(500)).floor()).isEqualTo(501);
		assertThat(new Rung(0, null, new Wording("", ""), new Yuan(500), Comparator.AT_LEAST, null, null).floor())
			.isEqualTo(500);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Rung(0, null, new Wording("", ""), new Yuan(500), Comparator.UNDER, null, null))
			.withMessage("A rung is climbed upwards; it cannot be UNDER");
	}

	@Test
	void theNewestInForceComesFirst() {
		List<Ladder> ladders = List.of(ladder("old", 2014, 2025), ladder("new", 2023, 2027),
				ladder("gone", 2011, 2015));
		assertThat(Ladders.current(ladders, 2014).code()).isEqualTo("old");
		assertThat(Ladders.current(ladders, 2023).code()).isEqualTo("new");
		assertThat(Ladders.current(ladders, 2027).code()).isEqualTo("new");
	}

	@Test
	void withNoneInForceTheLastOneIsShown() {
		List<Ladder> ladders = List.of(ladder("old", 2014, 2020), ladder("new", 2023, 2027));
		assertThat(Ladders.current(ladders, 2028).code()).isEqualTo("new");
	}

	@Test
	void withoutLaddersThereIsNothingToShow() {
		assertThatExceptionOfType(ClientProblem.class).isThrownBy(() -> Ladders.current(List.of(), 2026))
			.withMessage("图谱中还没有任何台阶。 / There are no ladders in the graph yet.");
	}

	private static Ladder ladder(String code, int from, int until, @Nullable Integer... wanted) {
		List<Rung> rungs = new ArrayList<>();
		for (Integer number : wanted) {
			rungs.add(new Rung(rungs.size(), null, new Wording("", ""), new Yuan(500), Comparator.OVER, number,
					Comparator.AT_LEAST));
		}
		return new Ladder(code, code, code, null, new CodedName("i", "i", null), new CodedName("p", "p", null), until,
				false, from, until, CountingMode.NESTED, rungs);
	}

}
