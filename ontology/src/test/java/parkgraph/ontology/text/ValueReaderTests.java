package parkgraph.ontology.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.amount.Unit;
import parkgraph.ontology.amount.UnitKind;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.wording.Wording;

import static org.assertj.core.api.Assertions.assertThat;

class ValueReaderTests {

	private static final long YI = 100_000_000L;

	private static final Unit COUNT = new Unit(UnitKind.COUNT, "个", "parks", 0);

	private static final Unit US_DOLLAR = new Unit(UnitKind.US_DOLLAR, "美元", "US dollars", 0);

	private final ValueReader reader = ValueReader.shipped();

	@ParameterizedTest
	@CsvSource({ "突破", "首次突破", "超", "超过", "逾", "过" })
	void wordsForMoreExcludeTheNumber(String word) {
		assertThat(yuan(word, "500", "亿元").bounds()).isEqualTo(new Bounds(500 * YI + 1, Long.MAX_VALUE));
	}

	@ParameterizedTest
	@CsvSource({ "以上", "不低于", "至少" })
	void wordsForThisMuchOrMoreIncludeTheNumber(String word) {
		assertThat(yuan(word, "500", "亿元").bounds()).isEqualTo(new Bounds(500 * YI, Long.MAX_VALUE));
	}

	@ParameterizedTest
	@CsvSource({ "低于", "不足", "不到" })
	void wordsForLessExcludeTheNumber(String word) {
		assertThat(yuan(word, "500", "亿元").bounds()).isEqualTo(new Bounds(Long.MIN_VALUE, 500 * YI - 1));
	}

	@ParameterizedTest
	@CsvSource({ "以下", "不超过", "不高于" })
	void wordsForThisMuchOrLessIncludeTheNumber(String word) {
		assertThat(yuan(word, "500", "亿元").bounds()).isEqualTo(new Bounds(Long.MIN_VALUE, 500 * YI));
	}

	@ParameterizedTest
	@CsvSource({ "''", "达", "达到", "已达", "已实现", "成为全省第三个" })
	void wordsThatOnlyIntroduceTheNumberLeaveAPoint(String word) {
		assertThat(yuan(word, "500", "亿元").bounds()).isEqualTo(Bounds.point(500 * YI));
	}

	@ParameterizedTest
	@CsvSource({ "约", "近", "左右" })
	void wordsForThereaboutsReachFivePercentEachWay(String word) {
		ReadValue value = yuan(word, "500", "亿元");
		assertThat(value.bounds()).isEqualTo(new Bounds(475 * YI, 525 * YI));
		assertThat(value.approximate()).isTrue();
	}

	@Test
	void howFarThereaboutsReachesIsASetting() {
		ValueReading value = ValueReader.shipped(10).read(new PrintedValue("约", "500", "亿元"), Unit.YUAN);
		assertThat(value).isEqualTo(new ReadValue(new Bounds(450 * YI, 550 * YI), true, null, YI / 2, "约500亿元"));
	}

	@ParameterizedTest
	@CsvSource({ "预计,PROJECTED", "有望,PROJECTED", "将达到,PROJECTED", "力争,PLAN", "致力于打造,PLAN", "力争五年建成超,PLAN" })
	void wordsForWhatIsNotYetImplyTheNature(String word, Nature nature) {
		assertThat(yuan(word, "500", "亿元").impliedNature()).isEqualTo(nature);
	}

	@ParameterizedTest
	@CsvSource({ "'',600,亿元以上", "'',600以上,亿元", "'',600亿元以上,''", "以上,600,亿元" })
	void wordsMayFollowTheNumberOrTheUnit(String qualifier, String value, String unit) {
		assertThat(yuan(qualifier, value, unit).bounds()).isEqualTo(Bounds.atLeast(600 * YI));
	}

	@Test
	void aBareMagnitudeIsReachedOrPassed() {
		assertThat(yuan("", "千亿", "元").bounds()).isEqualTo(Bounds.atLeast(1000 * YI));
		assertThat(yuan("", "百亿", "元").bounds()).isEqualTo(Bounds.atLeast(100 * YI));
		assertThat(yuan("达", "万亿", "元").bounds()).isEqualTo(Bounds.atLeast(10_000 * YI));
		assertThat(yuan("超", "千亿", "元").bounds()).isEqualTo(Bounds.over(1000 * YI));
		assertThat(yuan("", "5000", "亿级").bounds()).isEqualTo(Bounds.atLeast(5000 * YI));
	}

	@ParameterizedTest
	@CsvSource({ "五百亿,50000000000", "一千二百亿,120000000000", "两千亿,200000000000", "一亿五千万,150000000", "十二亿,1200000000",
			"三百零五亿,30500000000" })
	void numbersInCharactersArePoints(String characters, long yuan) {
		assertThat(yuan("", characters, "元").bounds()).isEqualTo(Bounds.point(yuan));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1.06       | 万亿元         | 1060000000000 | 5000000000
			16,188,706 | 万元           | 161887060000  | 5000
			2410亿5500万 | 元          | 241055000000  | 5000
			9177249574 | 千元           | 9177249574000 | 500
			79.53      | billion yuan   | 79530000000   | 5000000
			27.9       | trillion yuan  | 27900000000000 | 50000000000
			33.9       | trillion RMB   | 33900000000000 | 50000000000
			191.4      | 億元           | 19140000000   | 5000000
			５００.５  | 亿元           | 50050000000   | 5000000
			990.0      | 亿元           | 99000000000   | 5000000
			150        | 亿             | 15000000000   | 50000000
			600亿元    | 亿元           | 60000000000   | 50000000
			五百       | 亿元           | 50000000000   | 5000000000
			1000.00000001 | 亿元        | 100000000001  | 0
			""")
	void readsUnitsToTheYuanAndKeepsThePrintedPrecision(String value, String unit, long yuan, long precision) {
		ReadValue read = yuan("", value, unit);
		assertThat(read.bounds()).isEqualTo(Bounds.point(yuan));
		assertThat(read.precision()).isEqualTo(precision);
	}

	@Test
	void aWordThatBelongsToAnotherNumberDoesNotApply() {
		assertThat(yuan("首次突破千亿大关,达", "1036.36", "亿元").bounds()).isEqualTo(Bounds.point(103_636_000_000L));
		assertThat(yuan("首次突破万亿元,", "1.06", "万亿元").bounds()).isEqualTo(Bounds.point(10_600 * YI));
		assertThat(yuan("", "首次突破万亿元，1.06万亿元", "").bounds()).isEqualTo(Bounds.point(10_600 * YI));
		assertThat(yuan("首次突破千亿", "1036.36", "亿元").bounds()).isEqualTo(Bounds.point(103_636_000_000L));
	}

	@Test
	void whatIsExpectedOrWantedStaysSoWhicheverNumberItStandsBeside() {
		assertThat(yuan("预计首次突破千亿大关,达", "1036.36", "亿元").impliedNature()).isEqualTo(Nature.PROJECTED);
		assertThat(yuan("预计,超", "600", "亿元").bounds()).isEqualTo(Bounds.over(600 * YI));
	}

	@Test
	void countsReadTheirMeasureWord() {
		assertThat(read("", "40个以上", "个", COUNT))
			.isEqualTo(new ReadValue(new Bounds(40, Long.MAX_VALUE), false, null, 0, "40个以上个"));
		assertThat(read("", "69", "个(产品)", COUNT))
			.isEqualTo(new ReadValue(Bounds.point(69), false, null, 0, "69个(产品)"));
		assertThat(read("", "5.96", "万家", COUNT))
			.isEqualTo(new ReadValue(Bounds.point(59_600), false, null, 50, "5.96万家"));
	}

	@Test
	void percentKeepsItsSign() {
		assertThat(read("", "-6.6", "%", Unit.PERCENT))
			.isEqualTo(new ReadValue(Bounds.point(-66_000), false, null, 500, "-6.6%"));
	}

	@Test
	void otherCurrenciesStayInTheirOwnUnit() {
		assertThat(read("", "1116.5", "亿美元", US_DOLLAR))
			.isEqualTo(new ReadValue(Bounds.point(111_650_000_000L), false, null, 5_000_000, "1116.5亿美元"));
		assertRefused(read("", "1116.5", "亿美元", Unit.YUAN), "单位是“美元”，该指标的单位是亿元，不换算",
				"the unit is \"美元\", that of the indicator is 亿元; nothing is converted");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "—", "-", "–", "…", "……", "/", "无", "不详", "－" })
	void saysWhenThereIsNoValue(String word) {
		assertThat(read("", word, "亿元", Unit.YUAN)).isEqualTo(new Missing(word.strip()));
	}

	@Test
	void zeroIsAValue() {
		assertThat(yuan("", "0", "亿元").bounds()).isEqualTo(Bounds.point(0));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					27446-3   | 亿元 | “27446-3亿元”像是区间或印错的数，请改为一个数 | "27446-3亿元" looks like a range or a damaged number; write one number
					500至600  | 亿元 | “500至600亿元”像是区间或印错的数，请改为一个数 | "500至600亿元" looks like a range or a damaged number; write one number
					16,18,706 | 万元 | “16,18,706”的千位分隔不对，应为每三位一个逗号 | "16,18,706" has its separators in the wrong places; one comma every three digits
					1,06      | 万亿元 | “1,06”的千位分隔不对，应为每三位一个逗号 | "1,06" has its separators in the wrong places; one comma every three digits
					852       | ''   | “852”没有印单位，应为亿元之类 | "852" is printed without a unit; expected the like of 亿元
					.7        | 亿元 | 看不懂“.7” | ".7" is not understood
					1 000     | 亿元 | “1 000亿元”里有不止一个数 | there is more than one number in "1 000亿元"
					达        | 亿元 | “达亿元”里没有数字 | there is no number in "达亿元"
					全国平均水平 | '' | 看不懂“平均水平” | "平均水平" is not understood
					千亿      | 亿元 | “千亿”自带单位，列名或单位栏又写了“亿元”，无法判断以哪个为准；请删去其中一个 | "千亿" brings a unit of its own beside the unit "亿元", and nothing tells which holds; remove one of them
					1.06万亿  | 亿元 | “1.06万亿”自带单位，列名或单位栏又写了“亿元”，无法判断以哪个为准；请删去其中一个 | "1.06万亿" brings a unit of its own beside the unit "亿元", and nothing tells which holds; remove one of them
					12.345    | 元   | “12.345元”比1元还细 | "12.345元" is finer than 1元
					99999999999 | 亿元 | “99999999999亿元”大得存不下，请检查单位 | "99999999999亿元" is too large to keep; check the unit
					超600以下 | 亿元 | “超600以下亿元”既说高于又说低于 | "超600以下亿元" says both more and less
					12        | %    | 单位是“%”，该指标的单位是亿元，不换算 | the unit is "%", that of the indicator is 亿元; nothing is converted
					""")
	void refusesWithAReason(String value, String unit, String zh, String en) {
		assertRefused(read("", value, unit, Unit.YUAN), zh, en);
	}

	@Test
	void anUnknownQualifierIsRefused() {
		assertRefused(read("据说", "600", "亿元", Unit.YUAN), "看不懂“据说”", "\"据说\" is not understood");
	}

	private ReadValue yuan(String qualifier, String value, String unit) {
		ValueReading reading = read(qualifier, value, unit, Unit.YUAN);
		assertThat(reading).isInstanceOf(ReadValue.class);
		return (ReadValue) reading;
	}

	private ValueReading read(String qualifier, String value, String unit, Unit of) {
		return this.reader.read(new PrintedValue(qualifier, value, unit), of);
	}

	private static void assertRefused(ValueReading reading, String zh, String en) {
		assertThat(reading).isEqualTo(new NotRead(new Wording(zh, en)));
	}

}
