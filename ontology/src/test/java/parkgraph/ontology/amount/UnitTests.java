package parkgraph.ontology.amount;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class UnitTests {

	@ParameterizedTest
	@CsvSource({ "0,0", "93.65,936500", "100,1000000", "0.0001,1", "-6.6,-66000" })
	void percentIsCountedInTenThousandths(String percent, long steps) {
		assertThat(Unit.PERCENT.steps(new BigDecimal(percent))).isEqualTo(steps);
		assertThat(Unit.PERCENT.value(steps).toPlainString()).isEqualTo(percent);
	}

	@Test
	void refusesWhatIsFinerThanAStep() {
		assertThatIllegalArgumentException().isThrownBy(() -> Unit.PERCENT.steps(new BigDecimal("0.00001")))
			.withMessage("Not a whole number of steps of 0.0001 %: 0.00001");
	}

	@Test
	void refusesWhatDoesNotFit() {
		assertThatIllegalArgumentException().isThrownBy(() -> Unit.YUAN.steps(new BigDecimal("9223372036854775808")))
			.withMessage("Not a whole number of steps of 1 yuan: 9223372036854775808");
	}

	@Test
	void aStepHasFewDecimals() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Unit(UnitKind.INDEX, "", "", 10))
			.withMessage("A step has 0 to 9 decimal places, not 10");
	}

}
