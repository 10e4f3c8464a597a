package parkgraph.loaders.sheet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellNumbersTests {

	private static final NumberFormat DAY = NumberFormat.builtIn(14);

	private static String text(String value, NumberFormat format) {
		return new CellNumbers(false).cell(1, value, format).text();
	}

	@ParameterizedTest
	@CsvSource({ "0.1,0.1", "0.30000000000000004,0.3", "1234567890.123456,1234567890.12346", "1E3,1000", "-0,0",
			"2.5E-7,0.00000025", "500,500", "16188706,16188706" })
	void numbersHaveFifteenDigitsAndNoExponent(String value, String text) {
		assertThat(text(value, NumberFormat.GENERAL)).isEqualTo(text);
	}

	@Test
	void fifteenDigitsAreWholeAndSixteenAreLost() {
		CellNumbers numbers = new CellNumbers(false);
		assertThat(numbers.cell(1, "999999999999999", NumberFormat.GENERAL).kind()).isEqualTo(CellKind.NUMBER);
		assertThat(numbers.cell(1, "915101000000000000", NumberFormat.GENERAL).kind())
			.isEqualTo(CellKind.NUMBER_WITH_LOST_DIGITS);
	}

	@ParameterizedTest
	@CsvSource({ "0.853,85.3%", "1,100%", "1.0005,100.05%", "0,0%" })
	void percentIsAsShown(String value, String text) {
		assertThat(text(value, NumberFormat.builtIn(10))).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "1,1900-01-01", "59,1900-02-28", "61,1900-03-01", "45291,2023-12-31", "45291.5,2023-12-31T12:00" })
	void daysCountFrom1900AndLeapYearThatWasNone(String serial, String day) {
		assertThat(text(serial, DAY)).isEqualTo(day);
	}

	@Test
	void daysCountFrom1904WhenTheWorkbookSaysSo() {
		assertThat(new CellNumbers(true).cell(1, "0", DAY).text()).isEqualTo("1904-01-01");
		assertThat(new CellNumbers(true).cell(1, "43829", DAY).text()).isEqualTo("2023-12-31");
	}

	@Test
	void datesAreAsExactAsTheyAreShown() {
		assertThat(text("45291", NumberFormat.parse("yyyy\"年\"m\"月\""))).isEqualTo("2023-12");
		assertThat(text("45291", NumberFormat.parse("yyyy"))).isEqualTo("2023");
		assertThat(text("0.75", NumberFormat.parse("h:mm"))).isEqualTo("18:00");
	}

	@ParameterizedTest
	@CsvSource({ "NaN", "1E999", "abc" })
	void whatIsNoNumberIsAnError(String value) {
		assertThat(new CellNumbers(false).cell(1, value, NumberFormat.GENERAL))
			.isEqualTo(new SheetCell(1, CellKind.ERROR, value));
	}

	@Test
	void numbersBeyondTheCalendarAreNoDates() {
		assertThat(text("2958466", DAY)).isEqualTo("2958466");
		assertThat(text("-1", DAY)).isEqualTo("-1");
	}

}
