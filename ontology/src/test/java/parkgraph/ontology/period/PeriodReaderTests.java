package parkgraph.ontology.period;

import java.time.LocalDate;
import java.time.Year;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import parkgraph.ontology.wording.Wording;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodReaderTests {

	/** Every form of a period that occurs in the real files. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2009 | 全年 | '' | 2009
			2005 | ''   | '' | 2005
			2014 | 上半年 | '' | 2014-H1
			2021 | 1-6月 | '' | 2021-H1
			2020 | 1至6月 | '' | 2020-H1
			2020 | 1~6月 | '' | 2020-H1
			2022 | 一季度 | '' | 2022-Q1
			2016 | 1季度 | '' | 2016-Q1
			2021 | 1-3月 | '' | 2021-Q1
			2021 | 前三季度 | '' | 2021-01/09
			2023 | 1-9月 | '' | 2023-01/09
			2025 | 1至9月 | '' | 2025-01/09
			2020 | 1~9月 | '' | 2020-01/09
			2013 | 三季度 | '' | 2013-Q3*
			2022 | 1-2月 | '' | 2022-01/02
			2023 | 1—2月 | '' | 2023-01/02
			2014 | 1-4月 | '' | 2014-01/04
			2018 | 1-5月 | '' | 2018-01/05
			2016 | 1-7月 | '' | 2016-01/07
			2024 | 1—7月 | '' | 2024-01/07
			2020 | 1—8月 | '' | 2020-01/08
			2024 | 1-8月 | '' | 2024-01/08
			2019 | 1-10月 | '' | 2019-01/10
			2010 | 1-11月 | '' | 2010-01/11
			2010 | 截至2010年11月 | '' | 2010-01/11
			2014 | 截至11月底 | '' | 2014-01/11
			2020 | 3月 | '' | 2020-03*
			2012 | 累计 | 1992-2012年20年累计,非当年 | 1992/2012
			2007 | 累计 | 2002-2007年累计,非当年;一区多园之一 | 2002/2007
			1999 | 累计 | 截止1999年底累计,非当年 | ../1999
			2022 | 2018-2022年 | '' | 2018/2022
			2015 | '' | “十二五” | 2011/2015
			2015 | '' | “十二五”累计 | 2011/2015
			2015 | '' | “十二五”末 | 2015
			2010 | '' | “十一五”末 | 2010
			2015 | '' | 四川省“十二五”开发区发展规划 | 2015
			2015 | 全年 | “十二五” | 2015
			2013-11 | '' | '' | @2013-11
			2012-06 | '' | '' | @2012-06
			2020-08 | '' | '' | @2020-08
			""")
	void readsThePeriodsOfTheRealFiles(String year, String period, String note, String code) {
		assertThat(read(year, period, note)).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource({ "2021,下半年,2021-H2*", "2021,第二季度,2021-Q2*", "2021,四季度,2021-Q4*", "2021,前两季度,2021-H1", "2021,1-12月,2021",
			"2021,1月,2021-01*", "2021,3-5月,2021-03/05*", "２０２１,１－１０月,2021-01/10", "2021年,全年,2021",
			"2021,2021年前三季度,2021-01/09", "2017,考核年度,A2017" })
	void readsFurtherForms(String year, String period, String code) {
		assertThat(read(year, period, "")).isEqualTo(code);
	}

	@Test
	void aRelativeYearNeedsTheDayOfPublication() {
		assertThat(read("去年", "全年", "")).isEqualTo(
				"看不懂年份“去年”，应为2021或2013-11之类 / the year \"去年\" is not understood; expected the like of 2021 or 2013-11");
	}

	@ParameterizedTest
	@CsvSource({ "春节期间", "13月", "0-3月", "9-3月", "2020年上半年" })
	void refusesWhatIsNoPeriodOfTheYear(String period) {
		assertThat(read("2021", period, "")).isEqualTo(
				"看不懂期间“%s”，应为全年、上半年、1-9月之类 / the period \"%s\" is not understood; expected the like of 全年, 上半年, 1-9月"
					.formatted(period, period));
	}

	@Test
	void accumulationWithoutYearsIsRefused() {
		assertThat(read("2012", "累计", "非当年"))
			.isEqualTo("期间是“累计”，备注里没有写明从哪年到哪年 / the period is accumulated, and the note does not say over which years");
		assertThat(read("2013", "累计", "1992-2012年20年累计")).startsWith("期间是“累计”");
	}

	@ParameterizedTest
	@CsvSource({ "2018,截至2018年8月,@2018-08", "2020,截至2020年8月,@2020-08", "2022,截至2022年12月4日报道,@2022-12" })
	void findsTheMomentOfAState(String year, String note, String code) {
		assertThat(PeriodReader.momentIn(year, note).map(Moment::code)).contains(code);
	}

	@Test
	void aMomentInAnotherYearIsNotTaken() {
		assertThat(PeriodReader.momentIn("2022", "截至2023年1月4日报道")).isEmpty();
		assertThat(PeriodReader.momentIn("2020", "居全国第一位")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2021,2021-01-01,2021-12-31,true", "2021-H1,2021-01-01,2021-06-30,false",
			"2021-Q1,2021-01-01,2021-03-31,false", "2021-Q3*,2021-07-01,2021-09-30,false",
			"2021-01/10,2021-01-01,2021-10-31,false", "2020-02*,2020-02-01,2020-02-29,false",
			"A2017,2017-07-01,2018-06-30,false", "1992/2012,1992-01-01,2012-12-31,false",
			"@2013-11,2013-11-01,2013-11-30,false" })
	void knowsFirstAndLastDay(String code, LocalDate first, LocalDate last, boolean fullYear) {
		Period period = Period.parse(code);
		assertThat(period.firstDay()).contains(first);
		assertThat(period.lastDay()).isEqualTo(last);
		assertThat(period.isFullYear()).isEqualTo(fullYear);
		assertThat(period.code()).isEqualTo(code);
	}

	@Test
	void aCountFromAnUnstatedBeginningHasNoFirstDay() {
		assertThat(Period.parse("../1999").firstDay()).isEmpty();
		assertThat(Period.parse("../1999").lastDay()).isEqualTo(LocalDate.of(1999, 12, 31));
	}

	@Test
	void onlyAWholeCalendarYearIsOne() {
		assertThat(Period.parse("2021").calendarYear()).contains(Year.of(2021));
		assertThat(Period.of(Year.of(2021)).code()).isEqualTo("2021");
		assertThat(Period.parse("2021-01/11").calendarYear()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2021-01/06", "2021-Q3", "2021-H2", "2021-13*", "21", "2021-01/12", "2012/1992", "''" })
	void onePeriodHasOneCode(String code) {
		assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Period.parse(code)))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@ParameterizedTest
	@CsvSource({ "2021,2021年,2021", "2021-H1,2021年上半年,first half of 2021",
			"2021-01/10,2021年1—10月,January to October 2021", "2020-03*,2020年3月,March 2020",
			"A2017,2017考核年度,assessment year 2017", "../1999,截至1999年底累计,everything until the end of 1999",
			"1992/2012,1992—2012年累计,1992 to 2012 together", "@2013-11,截至2013年11月,as of 2013-11" })
	void isCalledInBothLanguages(String code, String zh, String en) {
		assertThat(Period.parse(code).zh()).isEqualTo(zh);
		assertThat(Period.parse(code).en()).isEqualTo(en);
	}

	private static String read(String year, String period, String note) {
		return PeriodReader.read(year, period, note).either(Period::code, PeriodReaderTests::both);
	}

	private static String both(Wording wording) {
		return wording.zh() + " / " + wording.en();
	}

}
