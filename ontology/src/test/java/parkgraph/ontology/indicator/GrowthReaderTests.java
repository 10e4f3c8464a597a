package parkgraph.ontology.indicator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GrowthReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			同比增长26.7% | 267000 | 500 | SAME_TIME_LAST_YEAR
			核心区;同比增长23.5% | 235000 | 500 | SAME_TIME_LAST_YEAR
			全年;同比+31.6%;超千亿元园区5个:洋浦、江东 | 316000 | 500 | SAME_TIME_LAST_YEAR
			217家合计;同比+5.6%(页面所述) | 56000 | 500 | SAME_TIME_LAST_YEAR
			火炬统计;同比下降8.8%;园区名由收集者据口号推定 | -88000 | 500 | SAME_TIME_LAST_YEAR
			同比增长309% | 3090000 | 5000 | SAME_TIME_LAST_YEAR
			比上年增长72% | 720000 | 5000 | PREVIOUS_YEAR
			增速12.19%;规上60家 | 121900 | 50 | UNSTATED
			增长10.38% | 103800 | 50 | UNSTATED
			年均增长8% | 80000 | 5000 | YEARLY_MEAN
			""")
	void findsGrowthWithItsBasis(String note, long steps, long precision, GrowthBasis basis) {
		assertThat(GrowthReader.read(note)).singleElement().satisfies((growth) -> {
			assertThat(growth.steps()).isEqualTo(steps);
			assertThat(growth.precision()).isEqualTo(precision);
			assertThat(growth.basis()).isEqualTo(basis);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "占全市66.9%", "占园区的42.7%", "同比上升3个百分点", "比2006年提高1.01", "占13.2%", "平均保持在96.8%以上",
			"占宜宾市比重超42%", "由建区初3.7亿元增长到" })
	void sharesPointsAndRisesAreNoGrowth(String note) {
		assertThat(GrowthReader.read(note)).isEmpty();
	}

	@Test
	void keepsThePrintedWords() {
		assertThat(GrowthReader.read("年度目标,增长17%;年份为推定")).singleElement()
			.isEqualTo(new PrintedGrowth(170_000, 5000, GrowthBasis.UNSTATED, "增长17%"));
	}

}
