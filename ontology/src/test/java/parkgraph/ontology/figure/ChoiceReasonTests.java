package parkgraph.ontology.figure;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.period.Period;
import parkgraph.ontology.scope.Scope;

import static org.assertj.core.api.Assertions.assertThat;

class ChoiceReasonTests {

	@Test
	void theFirstDifferenceThatTheRuleLooksAtIsTheReason() {
		Statement best = statement("a", Trust.NORMAL, Nature.ANNUAL, true, 5, "2021-05");
		assertThat(ChoiceReason.between(best, statement("b", Trust.LOW, Nature.VERIFIED, true, 5, "2021-05")))
			.isEqualTo(ChoiceReason.TRUST);
		assertThat(ChoiceReason.between(best, statement("b", Trust.NORMAL, Nature.FLASH, true, 5, "2021-05")))
			.isEqualTo(ChoiceReason.NATURE);
		assertThat(ChoiceReason.between(best, statement("b", Trust.NORMAL, Nature.ANNUAL, false, 5, "2021-05")))
			.isEqualTo(ChoiceReason.POINT);
		assertThat(ChoiceReason.between(best, statement("b", Trust.NORMAL, Nature.ANNUAL, true, 50, "2021-05")))
			.isEqualTo(ChoiceReason.PRECISION);
		assertThat(ChoiceReason.between(best, statement("b", Trust.NORMAL, Nature.ANNUAL, true, 5, "2021-04")))
			.isEqualTo(ChoiceReason.PUBLICATION);
		assertThat(ChoiceReason.between(best, statement("b", Trust.NORMAL, Nature.ANNUAL, true, 5, "2021-05")))
			.isEqualTo(ChoiceReason.FIXED_ORDER);
	}

	@Test
	void theReasonAlwaysSpeaksForTheOneThatTheRuleChooses() {
		List<Statement> all = new ArrayList<>();
		for (Trust trust : Trust.values()) {
			for (Nature nature : List.of(Nature.FLASH, Nature.UNSTATED, Nature.ANNUAL)) {
				for (boolean point : new boolean[] { true, false }) {
					for (long precision : new long[] { 5, 50 }) {
						for (String published : new String[] { "2021", "2021-05" }) {
							all.add(statement("s" + all.size(), trust, nature, point, precision, published));
						}
					}
				}
			}
		}
		for (Statement one : all) {
			for (Statement other : all) {
				if (!one.equals(other)) {
					Choice choice = ChoiceRule.choose(List.of(one, other));
					ChoiceReason reason = ChoiceReason.between(choice.chosen(), choice.alternatives().get(0));
					assertThat(reason.prefers(choice.chosen(), choice.alternatives().get(0)))
						.as("%s of %s and %s", reason, one, other)
						.isTrue();
				}
			}
		}
	}

	private static Statement statement(String id, Trust trust, Nature nature, boolean point, long precision,
			String publishedOn) {
		return new Statement(id, "SCP011", "operating-revenue", Scope.UNSTATED, Period.parse("2020"),
				point ? Bounds.point(100) : Bounds.atLeast(100), precision, false, "100", nature, trust, "S",
				publishedOn);
	}

}
