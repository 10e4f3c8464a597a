package parkgraph.service.answer;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerCsvTests {

	@Test
	void oneRowForEachInnermostItemAndListsBesideEachOtherFollow() {
		Map<String, Object> park = Map.of("code", "X1", "names",
				List.of(Map.of("text", "甲", "kind", "ALIAS"), Map.of("text", "乙", "kind", "FORMER")), "industries",
				List.of(Map.of("zh", "汽车")));
		assertThat(AnswerCsv.of("{ park(code: \"X1\") { code level names { text kind } industries { zh } } }",
				Map.of("park", park)))
			.isEqualTo(lines("code,level,names.text,names.kind,industries.zh", "X1,,甲,ALIAS,", "X1,,乙,FORMER,",
					"X1,,,,汽车"));
	}

	@Test
	void amountsStayExactAndBothLanguagesAreThere() {
		Map<String, Object> near = Map.of("headline", Map.of("zh", "已知。", "en", "Known."), "rungs", List
			.of(Map.of("threshold", Map.of("yiYuan", new BigDecimal("500.00000001")), "over", new BigDecimal("1E+3"))));
		assertThat(AnswerCsv.of("{ parksNear { headline { zh en } rungs { threshold { yiYuan } over } } }",
				Map.of("parksNear", near)))
			.isEqualTo(
					lines("headline.zh,headline.en,rungs.threshold.yiYuan,rungs.over", "已知。,Known.,500.00000001,1000"));
	}

	@Test
	void severalValuesShareACell() {
		assertThat(AnswerCsv.of("{ indicators { code printedNames } }",
				Map.of("indicators", List.of(Map.of("code", "gdp", "printedNames", List.of("生产总值", "GDP"))))))
			.isEqualTo(lines("code,printedNames", "gdp,生产总值|GDP"));
	}

	@Test
	void quotesOnlyWhatNeedsIt() {
		assertThat(cells("plain", "a,b", "say \"yes\"", "two\nlines")).containsExactly("plain", "\"a,b\"",
				"\"say \"\"yes\"\"\"", "\"two\nlines\"");
	}

	@Test
	void whatLooksLikeAFormulaIsTextAndANegativeNumberIsANumber() {
		assertThat(cells("=1+1", "+8", "-x", "@a", -12.5)).containsExactly("\"'=1+1\"", "\"'+8\"", "\"'-x\"", "\"'@a\"",
				"-12.5");
	}

	private static List<String> cells(Object... values) {
		return Arrays.stream(values)
			.map((value) -> AnswerCsv.of("{ releases { name } }", Map.of("releases", List.of(Map.of("name", value)))))
			.map((csv) -> csv.substring("name\r\n".length(), csv.length() - 2))
			.toList();
	}

	private static String lines(String... lines) {
		return String.join("\r\n", lines) + "\r\n";
	}

}
