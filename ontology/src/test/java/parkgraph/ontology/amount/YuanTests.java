package parkgraph.ontology.amount;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class YuanTests {

	@ParameterizedTest
	@CsvSource({ "1.06,TRILLION_YUAN,1060000000000", "500,YI_YUAN,50000000000", "16188706,WAN_YUAN,161887060000",
			"79.53,BILLION_YUAN,79530000000", "55014940375,THOUSAND_YUAN,55014940375000", "0,YUAN,0" })
	void convertsExactly(BigDecimal value, MoneyUnit unit, long yuan) {
		assertThat(Yuan.of(value, unit)).isEqualTo(new Yuan(yuan));
		assertThat(new Yuan(yuan).in(unit)).isEqualByComparingTo(value);
	}

	@Test
	void refusesFractionsOfAYuan() {
		assertThatIllegalArgumentException().isThrownBy(() -> Yuan.of(new BigDecimal("0.00005"), MoneyUnit.WAN_YUAN))
			.withMessage("Not a whole number of yuan: 0.00005 万元");
	}

	@Test
	void showsPlainNumbers() {
		assertThat(new Yuan(50_000_000_000L).in(MoneyUnit.YI_YUAN).toPlainString()).isEqualTo("500");
		assertThat(new Yuan(50_000_000_001L).in(MoneyUnit.YI_YUAN).toPlainString()).isEqualTo("500.00000001");
	}

}
