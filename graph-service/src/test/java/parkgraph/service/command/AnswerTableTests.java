package parkgraph.service.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerTableTests {

	private static final String PARKS = "{ parks { nodes { code level names { text kind } industries { zh } } } }";

	private static final Map<String, Object> ONE = Map.of("parks",
			Map.of("nodes",
					List.of(Map.of("code", "X1", "level", "NATIONAL", "names",
							List.of(Map.of("text", "甲", "kind", "ALIAS"), Map.of("text", "乙", "kind", "FORMER")),
							"industries", List.of(Map.of("zh", "汽车"))))));

	@Test
	void oneRowForEachInnermostItemAndListsBesideEachOtherFollow() {
		Table table = AnswerTable.of(PARKS, ONE, Locale.CHINESE);
		assertThat(table.headers()).containsExactly("代码", "级别", "用过的所有名称 · 名称", "种类", "主导产业 · 名称");
		assertThat(texts(table)).containsExactly(List.of("X1", "国家级", "甲", "别名", ""),
				List.of("X1", "国家级", "乙", "曾用名", ""), List.of("X1", "国家级", "", "", "汽车"));
	}

	@Test
	void headersAndValuesSpeakEnglishWhenAsked() {
		Table table = AnswerTable.of(PARKS, ONE, Locale.ENGLISH);
		assertThat(table.headers()).startsWith("Its code", "Who approved it");
		assertThat(texts(table).get(0)).startsWith("X1", "National");
	}

	@Test
	void aSentenceInTwoLanguagesIsOneColumn() {
		String document = "{ completeness { known complete whenNoneIsFound { zh en } } }";
		Map<String, Object> data = Map.of("completeness",
				List.of(Map.of("known", 90, "complete", false, "whenNoneIsFound", Map.of("zh", "没有。", "en", "None."))));
		assertThat(AnswerTable.of(document, data, Locale.CHINESE).headers()).containsExactly("已收录数", "是否完整",
				"查无结果时该怎么说");
		assertThat(texts(AnswerTable.of(document, data, Locale.CHINESE))).containsExactly(List.of("90", "否", "没有。"));
		assertThat(texts(AnswerTable.of(document, data, Locale.ENGLISH))).containsExactly(List.of("90", "no", "None."));
	}

	@Test
	void numbersStayPlainDecimals() {
		Table table = AnswerTable.of("{ series { figures { value { low } } } }",
				Map.of("series", Map.of("figures", List.of(Map.of("value", Map.of("low", new BigDecimal("1E+3")))))),
				Locale.CHINESE);
		assertThat(texts(table)).containsExactly(List.of("1000"));
		assertThat(table.rows().get(0).get(0).isNumber()).isTrue();
	}

	private static List<List<String>> texts(Table table) {
		return table.rows().stream().map((row) -> row.stream().map(Table.Cell::text).toList()).toList();
	}

}
