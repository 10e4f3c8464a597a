package parkgraph.loaders.synthetic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How amounts are printed.
 */
class PrintedTests {

	@ParameterizedTest
	@CsvSource({ "50000000000, 500.00亿元", "51234567890, 512.35亿元", "1004999999, 10.05亿元", "10000, 0.00亿元" })
	void roundsToTwoDecimalsInYi(long yuan, String printed) {
		assertThat(Printed.inYi(yuan)).hasToString(printed);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "9990000 | 999万元", "10000000 | 1,000万元", "161887060000 | 16,188,706万元" })
	void separatesThousandsInWan(long yuan, String printed) {
		assertThat(Printed.inWan(yuan)).hasToString(printed);
	}

	@ParameterizedTest
	@CsvSource({ "60000000001, 突破600亿元", "60000000000, 突破590亿元", "61299999999, 突破610亿元", "212000000000, 突破2100亿元" })
	void saysOnlyOfASmallerRoundNumberThatItWasPassed(long yuan, String printed) {
		assertThat(Printed.over(yuan)).hasToString(printed);
	}

	@Test
	void aimsHigherThanWhatIsThere() {
		assertThat(Printed.aimed("力争", 60_000_000_000L)).hasToString("力争610亿元");
	}

	@ParameterizedTest
	@CsvSource({ "512.37, 152.37", "555.37, 555.73", "100.20, 100.02", "600.00, 600.00" })
	void transposesTheFirstTwoNeighboursThatDiffer(String right, String wrong) {
		assertThat(new Printed("", right, "亿元").withDigitsTransposed().value()).isEqualTo(wrong);
	}

	@Test
	void slipsByTenThousand() {
		assertThat(new Printed("", "261.10", "亿元").withPointMovedRight(4)).hasToString("2611000亿元");
	}

}
