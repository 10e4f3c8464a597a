package parkgraph.ontology.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameFoldingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			成都-阿坝工业园区                  | 成都—阿坝工业园区
			成都-阿坝工业园区                  | 成都·阿坝工业园区
			乐山(沙湾)不锈钢产业园区           | 乐山(沙湾)不锈钢产业园区
			乐山(沙湾)不锈钢产业园区           | 乐山〔沙湾〕不锈钢产业园区
			四川TCL海能环保科技有限公司        | 四川tcl海能环保科技有限公司
			中共四川省委 四川省人民政府        | 中共四川省委四川省人民政府
			四川省“51025”重点产业园区发展计划 | 四川省「51025」重点产业园区发展计划
			四川汉源万里绿色载能产业园区       | 四川漢源萬里綠色載能產業園區
			""")
	void waysOfWritingOneNameFoldAlike(String one, String other) {
		assertThat(NameFolding.fold(one)).isEqualTo(NameFolding.fold(other));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			成都经开区                   | 成都高新区
			广安经济开发区               | 广安经济技术开发区
			德阳高新技术产业园区         | 德阳高新技术产业开发区
			双流县                       | 双流区
			开发区14家                   | 开发区114家
			""")
	void differentNamesStayDifferent(String one, String other) {
		assertThat(NameFolding.fold(one)).isNotEqualTo(NameFolding.fold(other));
	}

	@Test
	void marksAloneFoldToNothing() {
		assertThat(NameFolding.fold(" —…/() ")).isEmpty();
	}

}
