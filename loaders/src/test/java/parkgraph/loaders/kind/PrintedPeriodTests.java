package parkgraph.loaders.kind;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PrintedPeriodTests {

	@ParameterizedTest
	@CsvSource({ "2023年四川省园区指标,2023", "２０２３年上半年园区指标,2023 上半年", "园区数据（2022年1—9月）,2022 1—9月", "2021年度报表,2021",
			"2023年第三季度,2023 第三季度", "2020 年前三季度,2020 前三季度" })
	void titlesGivePeriods(String title, String period) {
		assertThat(PrintedPeriod.in(List.of(title))).singleElement().extracting(PrintedPeriod::text).isEqualTo(period);
	}

	@Test
	void numbersThatAreNoYearsGiveNone() {
		assertThat(PrintedPeriod.in(List.of("川府发〔2014〕20号", "电话12023年", "2023-12-31", "十四五期间"))).isEmpty();
	}

	@Test
	void twoYearsAreTwoPeriods() {
		assertThat(PrintedPeriod.in(List.of("2023年数据（与2022年比较）", "2023年"))).extracting(PrintedPeriod::text)
			.containsExactly("2023", "2022");
	}

	@Test
	void partsOfHeadingsAreYearsOnlyFromEndToEnd() {
		assertThat(PrintedPeriod.year("2023年")).contains("2023");
		assertThat(PrintedPeriod.year("2023")).contains("2023");
		assertThat(PrintedPeriod.year("2023年实际")).contains("2023");
		assertThat(PrintedPeriod.year("2023年增长")).isEmpty();
		assertThat(PrintedPeriod.phrase("1-9月")).contains("1-9月");
		assertThat(PrintedPeriod.phrase("1-9月增长")).isEmpty();
	}

}
