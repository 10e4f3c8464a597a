package parkgraph.rdf.mapping;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LiteralsTests {

	@Test
	void stepsAreExactInTheBaseUnit() {
		assertThat(Literals.steps(50_000_000_001L, 0).getLiteralLexicalForm()).isEqualTo("50000000001");
		assertThat(Literals.steps(123_400, 4).getLiteralLexicalForm()).isEqualTo("12.34");
		assertThat(Literals.steps(-1, 4).getLiteralLexicalForm()).isEqualTo("-0.0001");
		assertThat(Literals.steps(0, 4).getLiteralLexicalForm()).isEqualTo("0");
		assertThat(Literals.steps(Long.MAX_VALUE, 0).getLiteralLexicalForm()).isEqualTo("9223372036854775807");
	}

	@Test
	void oneNumberIsWrittenOneWay() {
		assertThat(Literals.decimal(new BigDecimal("1E+3"))).isEqualTo(Literals.decimal(new BigDecimal("1000.00")));
		assertThat(Literals.decimal(new BigDecimal("104.065735")).getLiteralLexicalForm()).isEqualTo("104.065735");
	}

	@Test
	void datesAreAsExactAsGiven() {
		assertThat(Literals.date("2013-11-30").getLiteralDatatypeURI()).endsWith("#date");
		assertThat(Literals.date("2013-11").getLiteralDatatypeURI()).endsWith("#gYearMonth");
		assertThat(Literals.date("2013").getLiteralDatatypeURI()).endsWith("#gYear");
		assertThat(Literals.date("2013年").getLiteralDatatypeURI()).endsWith("#string");
		assertThat(Literals.date("2013-13").getLiteralDatatypeURI()).endsWith("#string");
	}

	@Test
	void yearsMonthsAndCodesArePeriods() {
		assertThat(PeriodCodes.of("2020")).contains("2020");
		assertThat(PeriodCodes.of("2013-11")).contains("2013-11*");
		assertThat(PeriodCodes.of("2013-01")).contains("2013-01*");
		assertThat(PeriodCodes.of("A2017")).contains("A2017");
		assertThat(PeriodCodes.of("2018-2027")).isEmpty();
		assertThat(PeriodCodes.of("2018-02-30")).isEmpty();
		assertThat(PeriodCodes.of("十二五")).isEmpty();
	}

}
