package parkgraph.ontology.figure;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import parkgraph.ontology.amount.Bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static parkgraph.ontology.figure.StatementBuilder.YI;
import static parkgraph.ontology.figure.StatementBuilder.statement;

class ChoiceRuleTests {

	@Test
	void aSingleStatementCountsAndNothingDisagrees() {
		Statement only = statement().build();
		assertThat(ChoiceRule.choose(List.of(only))).isEqualTo(new Choice(only, List.of(), false));
	}

	@Test
	void aSourceUnderTheTrustFloorStepsBackEvenWhenItIsBetterOtherwise() {
		Statement farm = statement().trust(Trust.LOW).nature(Nature.VERIFIED).publishedOn("2025").build();
		Statement paper = statement().trust(Trust.MEDIUM).yi(480).build();
		assertChosen(paper, farm);
	}

	@Test
	void aSourceUnderTheTrustFloorCountsWhenItIsAlone() {
		Statement farm = statement().trust(Trust.LOW).build();
		assertThat(ChoiceRule.choose(List.of(farm)).chosen()).isEqualTo(farm);
	}

	@Test
	void aboveTheFloorTrustDoesNotDecide() {
		Statement medium = statement().trust(Trust.MEDIUM).nature(Nature.ANNUAL).build();
		Statement normal = statement().trust(Trust.NORMAL).nature(Nature.UNSTATED).build();
		assertChosen(medium, normal);
	}

	@ParameterizedTest
	@CsvSource({ "CENSUS_REVISED,VERIFIED", "VERIFIED,ANNUAL", "ANNUAL,UNSTATED", "UNSTATED,FLASH", "FLASH,PROJECTED" })
	void natureDecidesBeforeAllElse(Nature better, Nature worse) {
		Statement chosen = statement().nature(better).bounds(Bounds.over(600 * YI)).precision(50 * YI).build();
		Statement other = statement().nature(worse).publishedOn("2025").precision(1).build();
		assertChosen(chosen, other);
	}

	@Test
	void aPointGoesBeforeABound() {
		Statement point = statement().yi(612).precision(50 * YI).build();
		Statement bound = statement().bounds(Bounds.over(600 * YI)).publishedOn("2025").precision(1).build();
		assertChosen(point, bound);
	}

	@Test
	void finerPrintGoesBeforeCoarser() {
		Statement fine = statement().yi(612).precision(5).build();
		Statement coarse = statement().yi(612).publishedOn("2025").precision(50).build();
		assertChosen(fine, coarse);
	}

	@ParameterizedTest
	@CsvSource({ "2022-05-01,2022-04-30", "2022-05-01,2022-05", "2022-05,2022", "2022,2021-12-31", "2009,''" })
	void laterPublicationGoesBeforeEarlier(String later, String earlier) {
		Statement chosen = statement().publishedOn(later).build();
		Statement other = earlier.isEmpty() ? statement().build() : statement().publishedOn(earlier).build();
		assertChosen(chosen, other);
	}

	@Test
	void aTieIsOrderedByWhatIsStatedAndNotByWhereOrWhen() {
		Statement one = statement().id("a").source("one paper").build();
		Statement other = statement().id("b").source("another paper").build();
		Statement chosen = ChoiceRule.choose(List.of(one, other)).chosen();
		assertThat(chosen).isEqualTo((one.hash().compareTo(other.hash()) < 0) ? one : other);
		assertThat(ChoiceRule.choose(List.of(other, one)).chosen()).isEqualTo(chosen);
	}

	@Test
	void alternativesStandInTheirOrder() {
		Statement annual = statement().nature(Nature.ANNUAL).build();
		Statement unstated = statement().build();
		Statement flash = statement().nature(Nature.FLASH).build();
		assertThat(ChoiceRule.choose(List.of(flash, annual, unstated)).alternatives()).containsExactly(unstated, flash);
	}

	@Test
	void theSameNumberFromTwoSourcesIsOneFigureWithTwoSources() {
		Statement one = statement().source("one").build();
		Statement other = statement().source("other").build();
		Choice choice = ChoiceRule.choose(List.of(one, other));
		assertThat(choice.confirmations()).hasSize(1);
		assertThat(choice.conflict()).isFalse();
	}

	@Test
	void aBoundAndAPointBeyondItAgree() {
		Statement over = statement().bounds(Bounds.over(600 * YI)).build();
		Statement point = statement().yi(612).build();
		assertThat(ChoiceRule.choose(List.of(over, point)).conflict()).isFalse();
	}

	@Test
	void numbersThatRoundToOneAnotherAgree() {
		Statement coarse = statement().yi(612).precision(YI / 2).build();
		Statement fine = statement().bounds(Bounds.point(61_249_000_000L)).precision(500_000).build();
		assertThat(ChoiceRule.choose(List.of(coarse, fine)).conflict()).isFalse();
	}

	@Test
	void theWholeZoneAndItsOwnPartUnderOneNameAreAConflict() {
		// 绵阳高新区 2009: 408 and 113.6 on the same page.
		Statement whole = statement().yi(408).build();
		Statement own = statement().bounds(Bounds.point(11_360_000_000L)).build();
		assertThat(ChoiceRule.choose(List.of(whole, own)).conflict()).isTrue();
	}

	@Test
	void plansHaveKeysOfTheirOwn() {
		Statement plan = statement().nature(Nature.PLAN).build();
		Statement expected = statement().nature(Nature.PROJECTED).build();
		assertThat(plan.key()).isNotEqualTo(statement().build().key());
		assertThat(expected.key()).isEqualTo(statement().build().key());
	}

	@Test
	void statementsOfTwoKeysAreNotChosenAmong() {
		List<Statement> mixed = List.of(statement().build(), statement().scope("area:core").build());
		assertThatIllegalArgumentException().isThrownBy(() -> ChoiceRule.choose(mixed))
			.withMessage("A choice is made among statements with one key, not: " + mixed);
		assertThatIllegalArgumentException().isThrownBy(() -> ChoiceRule.choose(List.of()))
			.withMessage("A choice is made among statements with one key, not: []");
	}

	private static void assertChosen(Statement chosen, Statement other) {
		assertThat(ChoiceRule.choose(List.of(chosen, other)).chosen()).isEqualTo(chosen);
		assertThat(ChoiceRule.choose(List.of(other, chosen)).chosen()).isEqualTo(chosen);
	}

}
