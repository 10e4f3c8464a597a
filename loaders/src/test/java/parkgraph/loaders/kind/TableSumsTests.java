package parkgraph.loaders.kind;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TableSumsTests {

	@TempDir
	private Path folder;

	private List<String> sums(String rows) {
		ReadFile read = ReadFile.of(LoadOptions.of("x").year(2023),
				ReadFile.csv(this.folder, "园区名称,营业收入（亿元）,备注\n" + rows));
		return read.notes().stream().filter((note) -> note.contains("之和")).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "成都经开区,1.2,\n德阳经济技术开发区,2.3,\n合计,3.5,\n", "合计,3.5,\n成都经开区,1.2,\n德阳经济技术开发区,2.3,\n",
			"成都经开区,1.2,\n小计,1.2,\n德阳经济技术开发区,2.3,\n小计,2.3,\n合计,3.5,\n", "成都经开区,1.2,\n德阳经济技术开发区,2.3,\n合计,3.6,\n",
			"成都经开区,1.2,\n德阳经济技术开发区,突破2,\n合计,9,\n", "成都经开区,1.2,\n无此园区,2.3,\n合计,9,\n",
			"成都经开区,1.2,\n其中：甲片区,0.7,\n其中：乙片区,0.5,\n", "成都经开区,1.2,\n合计,—,\n" })
	void whatAddsUpWithinRoundingOrCannotBeJudgedIsNotDoubted(String rows) {
		assertThat(sums(rows)).isEmpty();
	}

	@Test
	void aTotalBelowItsRows() {
		assertThat(sums("成都经开区,1.2,\n德阳经济技术开发区,2.3,\n合计,4.5,\n"))
			.containsExactly("B4 B4处的合计“4.5亿元”与各行之和（3.5亿元）不符；请核对合计和各行");
	}

	@Test
	void aTotalAboveItsRowsIsToldAtTheEnd() {
		assertThat(sums("合计,4.5,\n成都经开区,1.2,\n德阳经济技术开发区,2.3,\n"))
			.containsExactly("B4 B2处的合计“4.5亿元”与各行之和（3.5亿元）不符；请核对合计和各行");
	}

	@Test
	void aSubtotalOfItsOwnRowsOnly() {
		assertThat(sums("成都经开区,1.2,\n小计,1.2,\n德阳经济技术开发区,2.3,\n小计,2.9,\n"))
			.containsExactly("B5 B5处的合计“2.9亿元”与各行之和（2.3亿元）不符；请核对合计和各行");
	}

	@Test
	void partsThatAreMoreThanTheirRow() {
		assertThat(sums("成都经开区,1.2,\n其中：甲片区,0.9,\n其中：乙片区,0.7,\n"))
			.containsExactly("B4 “其中”各行之和（1.6亿元）大于所属一行的“1.2亿元”；请核对“0.7亿元”");
	}

}
