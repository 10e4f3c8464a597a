package parkgraph.loaders.layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnitWordsTests {

	private final UnitWords units = new UnitWords();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			营业收入（亿元）|营业收入|亿元
			营业收入(万元)|营业收入|万元
			营业收入（单位：千元）|营业收入|千元
			营业收入 亿元|营业收入|亿元
			营业收入/万元|营业收入|万元
			利润率（%）|利润率|%
			利润率（％）|利润率|％
			企业数（家）|企业数|家
			出口额（亿美元）|出口额|亿美元
			从业人员（万人）|从业人员|万人
			面积（平方公里）|面积|平方公里
			""")
	void unitsStandInBracketsOrBehindAMark(String heading, String words, String unit) {
		assertThat(this.units.split(heading)).isEqualTo(new UnitWords.Worded(words, unit));
	}

	@ParameterizedTest
	@ValueSource(strings = { "营业收入", "营业收入（规上）", "销售(营业)收入", "其中：工业", "park name", "入驻企业", "编号" })
	void otherWordsStay(String heading) {
		assertThat(this.units.split(heading)).isEqualTo(new UnitWords.Worded(heading, null));
	}

	@Test
	void aLineAboveTheTableGivesUnits() {
		assertThat(this.units.inLine("单位：亿元")).containsExactly("亿元");
		assertThat(this.units.inLine("  计量单位: 万元、%、家")).containsExactly("万元", "%", "家");
		assertThat(this.units.inLine("填报单位：德阳经开区管委会　　单位：万元")).containsExactly("万元");
	}

	@Test
	void officesAreNoUnits() {
		assertThat(this.units.inLine("填报单位：万元科技公司")).isEmpty();
		assertThat(this.units.inLine("制表单位：四川省统计局")).isEmpty();
		assertThat(this.units.inLine("单位：四川省统计局")).isEmpty();
	}

}
