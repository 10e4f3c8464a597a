package parkgraph.ontology.figure;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static parkgraph.ontology.figure.StatementBuilder.statement;

class CountingRuleTests {

	@Test
	void nothingCarriesTheSeriesWhenThereIsNothing() {
		assertThat(CountingRule.carrier(List.of())).isEmpty();
	}

	@Test
	void statedWholeGoesBeforeUnstated() {
		Statement unstated = statement().nature(Nature.ANNUAL).build();
		Statement whole = statement().scope("area:whole").build();
		assertThat(CountingRule.carrier(List.of(unstated, whole))).contains(whole);
	}

	@ParameterizedTest
	@CsvSource({ "regime:zone-survey,regime:torch", "regime:torch,regime:commerce",
			"regime:commerce,regime:programme/1525工程", "regime:programme/1525工程,regime:press",
			"regime:press,unstated" })
	void thenTheSystemOfReportingDecides(String better, String worse) {
		Statement carrier = statement().scope(better).build();
		Statement other = statement().scope(worse).nature(Nature.CENSUS_REVISED).build();
		assertThat(CountingRule.carrier(List.of(other, carrier))).contains(carrier);
	}

	@Test
	void thenTheChoiceRule() {
		Statement annual = statement().scope("units:four-above").nature(Nature.ANNUAL).build();
		Statement unstated = statement().build();
		assertThat(CountingRule.carrier(List.of(unstated, annual))).contains(annual);
	}

	@ParameterizedTest
	@CsvSource({ "area:core,2021,ANNUAL", "industry:汽车工业,2021,ANNUAL", "unstated,2021-H1,ANNUAL", "unstated,2021,PLAN",
			"unstated,2021,PROJECTED", "units:above-scale-industry,2021,ANNUAL", "without:攀钢,2021,ANNUAL" })
	void partsAndPlansNeverCarryIt(String scope, String period, Nature nature) {
		assertThat(CountingRule.carrier(List.of(statement().scope(scope).period(period).nature(nature).build())))
			.isEmpty();
	}

	@Test
	void figuresOfTwoYearsAreNotChosenAmong() {
		List<Statement> years = List.of(statement().build(), statement().period("2020").build());
		assertThatIllegalArgumentException().isThrownBy(() -> CountingRule.carrier(years))
			.withMessage("A series is carried by figures of one subject, indicator and year, not: " + years);
	}

}
