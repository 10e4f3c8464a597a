package parkgraph.service.answer;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerTextTests {

	private static final String NEAR = """
			{ parksNear { headline { zh en } year ladder { zh en deadline } direct
			    rungs { words { zh en } threshold { yiYuan } wanted over proven undecided unknown
			      near { rank park { zh code } figure { year value { yiYuan } nature } gap { yiYuan } growthNeeded }
			      overList { park { zh } } } } }""";

	@Test
	void aRungIsASectionWithItsNumbersAndTheParksNearIt() {
		assertThat(AnswerText.of(NEAR, near(), Locale.CHINESE)).isEqualTo("""
				2018年只知道一部分。
				年份        2018
				台阶        质量强省
				期限        2020
				有直接数据  1

				各级门槛

				  ■ 25个营业收入超过500亿元的产业园区
				    门槛 500亿元 · 要求 25 · 已过 0 · 另可证已过 1 · 待定 2 · 无数据 86
				    没有：已过门槛的园区
				    接近门槛的园区
				      名次  园区                  编码    年份  数值（亿元）  数据性质  差额（亿元）  所需增速%
				      -----------------------------------------------------------------------------------------
				         1  宜宾高新技术产业园区  SCP046  2018           480  未注明              20       4.17
				""");
	}

	@Test
	void englishReadersGetBillions() {
		String brief = NEAR.replace("nature", "").replace("growthNeeded", "");
		assertThat(AnswerText.of(brief, near(), Locale.ENGLISH)).isEqualTo("""
				2018 is known in part.
				Year                 2018
				Ladder               Strong-quality province
				Deadline             2020
				With direct figures  1

				Rungs

				  ■ 25 parks over 50 billion yuan
				    Threshold 50 billion yuan · Wanted 25 · Over 0 · Proven over 1 · Undecided 2 · Unknown 86
				    None: Parks over it
				    Parks near it
				      Rank  Park                  Code    Year  Value (billion yuan)  Gap (billion yuan)
				      ----------------------------------------------------------------------------------
				         1  宜宾高新技术产业园区  SCP046  2018                    48                   2
				""");
	}

	@Test
	void aShortListUnderAFewValuesStandsBesideThem() {
		String conflicts = """
				{ conflicts { nodes { chosen { subject { zh } value { printed } source { text } }
				  others { value { printed } source { text } } } } }""";
		Map<String, Object> chosen = Map.of("subject", Map.of("zh", "绵阳市"), "value", Map.of("printed", "3020亿元"),
				"source", Map.of("text", "日报"));
		Map<String, Object> data = Map.of("conflicts", Map.of("nodes", List
			.of(Map.of("chosen", chosen, "others", List.of(statement("3010亿元", "年鉴"), statement("3005亿元", "公报"))))));
		assertThat(AnswerText.of(conflicts, data, Locale.CHINESE)).isEqualTo("""
				对象    采用 · 数值  采用 · 来源  矛盾 · 数值  矛盾 · 来源
				----------------------------------------------------------
				绵阳市  3020亿元     日报         3010亿元     年鉴
				                                  3005亿元     公报
				""");
	}

	@Test
	void bareNumbersOfMoneyAreReadWithTheirUnit() {
		String series = "{ series(subject: \"X\") { subject { zh } figures { year value { printed unit low high } } } }";
		Map<String, Object> data = Map.of("series",
				Map.of("subject", Map.of("zh", "甲"), "figures", List.of(
						Map.of("year", 2021, "value",
								Map.of("printed", "1.06万亿元", "unit", "元", "low", new BigDecimal("1060000000000"),
										"high", new BigDecimal("1060000000000"))),
						Map.of("year", 2022, "value", Map.of("printed", "85%以上", "unit", "%", "low", 85)))));
		assertThat(AnswerText.of(series, data, Locale.CHINESE)).isEqualTo("""
				甲

				进入序列的数值
				  年份  印刷原文    单位   至少   至多
				  ------------------------------------
				  2021  1.06万亿元  亿元  10600  10600
				  2022  85%以上     %        85
				""");
	}

	@Test
	void aPartThatIsMissingIsNamedOnce() {
		String targets = """
				{ targets { words { zh en } valuePrinted onLadder { wanted atDeadline { year over } newest { year over } }
				  figures { year printed nature source { text publishedOn } } } }""";
		Map<String, Object> data = Map.of("targets",
				List.of(Map.of("words", Map.of("zh", "强制性产品认证覆盖率", "en", "Certification"), "valuePrinted", "100%")));
		assertThat(AnswerText.of(targets, data, Locale.CHINESE)).isEqualTo("""
				■ 强制性产品认证覆盖率
				  目标值 100%
				  没有：园区个数、全省数据
				""");
	}

	@Test
	void severalThingsShareACellAndValuesOfClosedSetsAreWords() {
		String parks = "{ parks { nodes { code level industries { zh } complete: type } } }";
		Map<String, Object> data = Map.of("parks", Map.of("nodes", List.of(Map.of("code", "X1", "level", "NATIONAL",
				"industries", List.of(Map.of("zh", "汽车"), Map.of("zh", "医药")), "complete", false))));
		assertThat(AnswerText.of(parks, data, Locale.CHINESE)).isEqualTo("""
				编码  级别    主导产业    类型
				------------------------------
				X1    国家级  汽车、医药  否
				""");
	}

	@Test
	void nothingIsSaidToBeNothing() {
		Map<String, Object> none = new HashMap<>();
		none.put("park", null);
		assertThat(AnswerText.of("{ park(code: \"X\") { code zh } }", none, Locale.CHINESE)).isEqualTo("没有结果。\n");
		assertThat(AnswerText.of("{ releases { name } }", Map.of("releases", List.of()), Locale.ENGLISH))
			.isEqualTo("Nothing was found.\n");
	}

	private static Map<String, Object> statement(String printed, String source) {
		return Map.of("value", Map.of("printed", printed), "source", Map.of("text", source));
	}

	private static Map<String, Object> near() {
		Map<String, Object> park = Map.of("rank", 1, "park", Map.of("zh", "宜宾高新技术产业园区", "code", "SCP046"), "figure",
				Map.of("year", 2018, "value", Map.of("yiYuan", new BigDecimal("480")), "nature", "UNSTATED"), "gap",
				Map.of("yiYuan", new BigDecimal("20")), "growthNeeded", new BigDecimal("4.17"));
		Map<String, Object> rung = new HashMap<>(
				Map.of("words", Map.of("zh", "25个营业收入超过500亿元的产业园区", "en", "25 parks over 50 billion yuan"), "threshold",
						Map.of("yiYuan", 500), "wanted", 25, "over", 0, "proven", 1, "undecided", 2, "unknown", 86));
		rung.put("near", List.of(park));
		rung.put("overList", List.of());
		return Map.of("parksNear",
				Map.of("headline", Map.of("zh", "2018年只知道一部分。", "en", "2018 is known in part."), "year", 2018, "ladder",
						Map.of("zh", "质量强省", "en", "Strong-quality province", "deadline", 2020), "direct", 1, "rungs",
						List.of(rung)));
	}

}
