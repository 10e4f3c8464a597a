package parkgraph.loaders.sheet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumberFormatTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			General|NUMBER|``
			0.00_ |NUMBER|``
			#,##0.00;[Red]\\-#,##0.00|NUMBER|``
			0.0%|PERCENT|%
			0.00"%"|NUMBER|%
			0.00"亿元"|NUMBER|亿元
			#,##0.0 "万元";-0|NUMBER|万元
			0.0,,"百万元"|NUMBER|``
			yyyy-mm-dd|DAY|``
			yyyy"年"m"月"d"日"|DAY|``
			yyyy"年"m"月"|MONTH|``
			[$-804]yyyy"年"|YEAR|``
			[$-F400]h:mm:ss\\ AM/PM|TIME|``
			h:mm|TIME|``
			"第"0"位"|NUMBER|位
			@|NUMBER|``
			""")
	void saysWhatTheCellShows(String code, NumberFormat.Shows shows, String suffix) {
		assertThat(NumberFormat.parse(code)).isEqualTo(new NumberFormat(shows, suffix));
	}

	@ParameterizedTest
	@CsvSource({ "0,NUMBER", "1,NUMBER", "10,PERCENT", "14,DAY", "17,MONTH", "57,MONTH", "58,DAY", "20,TIME",
			"49,NUMBER" })
	void knowsTheFormatsThatAreNotWrittenOut(int id, NumberFormat.Shows shows) {
		assertThat(NumberFormat.builtIn(id).shows()).isEqualTo(shows);
	}

}
