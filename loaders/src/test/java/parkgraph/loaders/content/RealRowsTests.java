package parkgraph.loaders.content;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Stated;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rows of the real files that are easily read wrongly, and what each of them states.
 * Money is in yuan, percent in ten-thousandths.
 */
class RealRowsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					# 千亿 in the value column, 元 in the unit column; only industrial enterprises
					park_revenue.csv | REV014 | 1 | Park SCP001 main-business-revenue units:industry 2011 | (100000000000, ..) UNSTATED MEDIUM
					# one park in three places is still the whole park
					park_revenue.csv | REV021 | 1 | Park SCP046 operating-revenue area:several-sites 2018 counting | 48000000000 UNSTATED NORMAL
					# one industry of it is not the park
					park_revenue.csv | REV022 | 1 | Park SCP046 operating-revenue industry:高新技术产业 2018 | 20500000000 UNSTATED NORMAL
					# a blank behind the digits, and a plan
					park_revenue.csv | REV028 | 1 | Park SCP067 output-and-service-revenue unstated 2020 | (100000000000, ..) PLAN NORMAL
					# 首次突破千亿大关 belongs to another number
					park_revenue.csv | REV031 | 1 | Aggregate 宜宾市规模以上白酒企业(合计) main-business-revenue units:above-scale;industry:白酒 2017 | 103636000000 UNSTATED NORMAL
					park_revenue.csv | REV082 | 1 | Park SCP011 operating-revenue unstated 2021 counting | 1060000000000 UNSTATED NORMAL
					park_revenue.csv | REV084 | 1 | Park SCP040 operating-revenue unstated 2021 counting | (100000000000, ..) UNSTATED NORMAL
					# the name says 生产总值, whatever was meant
					park_revenue.csv | REV052 | 1 | Park SCP067 gdp unstated 2011 counting | 65000000000 UNSTATED NORMAL
					# growth in the note is a statement of its own
					park_revenue.csv | REV024 | 1 | Park SCP016 gross-industrial-output unstated 2012 counting | 16055000000 UNSTATED NORMAL
					park_revenue.csv | REV024 | 2 | Park SCP016 growth-of-gross-industrial-output unstated 2012 counting | 267000 UNSTATED NORMAL
					# who is left out is part of the scope
					park_revenue.csv | REV026 | 1 | Park SCP016 gross-industrial-output units:above-scale-industry;without:攀煤,攀钢,钢城集团 2016 | 23100000000 UNSTATED NORMAL
					# the county around the park
					park_revenue.csv | REV016 | 1 | Park SCP001 gdp area:larger/龙泉驿区 2011 | 46030000000 UNSTATED MEDIUM
					park_revenue.csv | REV122 | 1 | Region 510112 for SCP001 gdp unstated 2013 counting | 83706000000 UNSTATED LOW
					park_revenue.csv | REV121 | 1 | Region 510112 for SCP001 gdp unstated 2013-Q3* | 98250000000 UNSTATED LOW
					# marked as a park, but 全县 makes it the county of that time
					park_revenue.csv | REV137 | 1 | Region 510122 gdp unstated 2012 counting | 67910000000 UNSTATED NORMAL
					# the new area around the park
					park_revenue.csv | REV044 | 1 | Aggregate 宜宾三江新区(核心区为宜宾临港经济技术开发区) for SCP008 gdp unstated 2024 counting | (60000000000, ..) UNSTATED NORMAL
					park_revenue.csv | REV046 | 1 | Aggregate 宜宾三江新区 for SCP008 industrial-output-value units:above-scale 2025-H1 | 79530000000 UNSTATED NORMAL
					# two zones in one total
					park_revenue.csv | REV050 | 1 | Aggregate 资阳高新区、资阳临空经济区(两区合计) for SCP077 industrial-output-value units:above-scale-industry 2024-01/09 | 10840000000 UNSTATED MEDIUM
					# an em dash between the months
					park_revenue.csv | REV057 | 1 | Park SCP033 gross-industrial-output unstated 2020-01/08 | 15660000000 UNSTATED NORMAL
					# a first count, said in the note
					park_revenue.csv | REV041 | 1 | Park SCP014 output-value unstated 2012 counting | (50000000000, ..) FLASH NORMAL
					# before and after a revision
					park_revenue.csv | REV124 | 1 | Region 510700 gdp unstated 2020 counting | 301008000000 FLASH NORMAL
					park_revenue.csv | REV125 | 1 | Region 510700 gdp unstated 2020 counting | 302054000000 VERIFIED NORMAL
					# two scopes, two figures
					park_revenue.csv | REV010 | 1 | Park SCP012 gross-industrial-output units:above-scale-industry;area:own 2009 | 11360000000 UNSTATED NORMAL
					park_revenue.csv | REV109 | 1 | Park SCP015 main-business-revenue area:core 2019 | 40570000000 UNSTATED NORMAL
					# no code, but the name without its province fits one park only
					park_revenue.csv | REV070 | 1 | Park SCP055 output-value unstated 2010 counting | (10000000000, ..) UNSTATED MEDIUM
					# 1000 yuan tables, yearly finals of the Torch statistics
					zone_revenue_series.csv | ZRS0008 | 1 | Park CNP006 operating-revenue regime:torch 2023 counting | 9177249574000 ANNUAL NORMAL
					zone_revenue_series.csv | ZRS0022 | 1 | Park CNP006 operating-revenue regime:torch 2024 counting | 10302209262000 ANNUAL NORMAL
					# 万 missing from the unit: as printed, with little trust
					zone_revenue_series.csv | ZRS0116 | 1 | Aggregate 国家高新区(88家合计) gross-industrial-output unstated 2011 counting | 1049000000 FLASH LOW
					zone_revenue_series.csv | ZRS0079 | 1 | Aggregate 国家高新区(169家合计) operating-revenue unstated 2021-01/09 | 33900000000000 UNSTATED NORMAL
					# dollars stay dollars
					zone_revenue_series.csv | ZRS0195 | 1 | Park CNP052 export-earnings-usd unstated 2008 counting | 75000000 UNSTATED NORMAL
					# two units in one number
					zone_revenue_series.csv | ZRS0220 | 1 | Park CNP057 operating-revenue unstated 2008 counting | 241055000000 UNSTATED NORMAL
					# twenty years added up
					zone_revenue_series.csv | ZRS0291 | 1 | Park CNP034 sales-revenue units:industry 1992/2012 | 168444000000 UNSTATED NORMAL
					zone_revenue_series.csv | ZRS0170 | 1 | Aggregate 长春、吉林两高新区(合计) gross-industrial-output unstated ../1999 | 99589000000 UNSTATED NORMAL
					# a part of a zone
					zone_revenue_series.csv | ZRS0292 | 1 | Aggregate 天津高新区南开科技园 for CNP009 technology-industry-trade-revenue unstated 2002/2007 | 56040000000 UNSTATED MEDIUM
					# expected is not actual
					zone_revenue_series.csv | ZRS0240 | 1 | Park CNP005 gross-industrial-output unstated 2022 | [110000000000, ..) PROJECTED LOW
					# all three sectors, not only industry
					zone_revenue_series.csv | ZRS0301 | 1 | Park SCP007 main-business-revenue units:all 2018 counting | 111600000000 UNSTATED NORMAL
					zone_revenue_series.csv | ZRS0357 | 1 | Park SCP050 operating-revenue unstated 2019 counting | 95000000000 UNSTATED NORMAL
					zone_revenue_series.csv | ZRS0350 | 2 | Park SCP005 growth-of-main-business-revenue units:four-above 2017 counting | 134300 UNSTATED NORMAL
					# counted and added up by the province
					province_park_counts.csv | PRV006 | 1 | Region 510000 parks-operating-revenue-over-1000yi unstated 2012 counting | 2 UNSTATED NORMAL
					province_park_counts.csv | PRV020 | 1 | Region 510000 zones-sales-revenue-over-1000yi unstated 2012 | 2 PROJECTED NORMAL
					province_park_counts.csv | PRV021 | 1 | Region 510000 zones-sales-revenue-over-500yi unstated 2012 | [3, ..) PROJECTED NORMAL
					province_park_counts.csv | PRV012 | 1 | Region 510000 national-zones unstated @2013-11 | 13 UNSTATED NORMAL
					province_park_counts.csv | PRV026 | 1 | Region 510000 operating-revenue parks:development-zone 2022 | 8100000000000 UNSTATED NORMAL
					province_park_counts.csv | PRV011 | 1 | Region 510000 tax-revenue parks:industrial-park 2012 | (100000000000, ..) UNSTATED NORMAL
					province_park_counts.csv | PRV030 | 1 | Region 510000 mean-growth-of-operating-revenue parks:development-zone 2018/2022 | 91000 UNSTATED NORMAL
					# 98%以上 in the value column, and the unit once more
					quality_indicators.csv | QLT051 | 1 | Region 510000 food-safety-evaluation-pass-rate unstated 2027 | [980000, ..) PLAN NORMAL
					# 69 个(产品)
					quality_indicators.csv | QLT048 | 1 | Region 510124 sichuan-famous-brands unstated 2013 counting | 69 UNSTATED NORMAL
					# 十二五 accumulated, and a moment in the note
					quality_indicators.csv | QLT026 | 1 | Region 510000 luban-awards unstated 2011/2015 | 29 UNSTATED NORMAL
					quality_indicators.csv | QLT033 | 1 | Region 510000 gi-products unstated @2018-08 | 293 UNSTATED NORMAL
					# a city without 市 or 州, months in the indicator's name
					quality_indicators.csv | QLT093 | 1 | Region 513300 air-quality-index unstated 2024-01/08 | 17800 UNSTATED NORMAL
					quality_indicators.csv | QLT058 | 1 | Park SCP067 resident-product-pass-rate unstated 2011 counting | [968000, ..) UNSTATED NORMAL
					# thousands separators in 万元
					enterprise_revenue.csv | ENT001 | 1 | Enterprise 新希望集团有限公司 operating-revenue unstated 2019 counting | 161887060000 UNSTATED NORMAL
					enterprise_revenue.csv | ENT014 | 1 | Aggregate 四川企业100强(合计) operating-revenue unstated 2016 counting | 1523399000000 UNSTATED NORMAL
					""")
	void statesWhatPrintSays(String file, String rowId, int part, String about, String value) {
		Stated stated = BundledFacts.statement(file, rowId, part);
		assertThat(about(stated)).isEqualTo(about);
		assertThat(value(stated)).isEqualTo(value);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					zone_revenue_series.csv | ZRS0045 | the value is left out: "27446-3亿元" looks like a range or a damaged number; write one number
					park_revenue.csv        | REV058  | the value is left out: "852" is printed without a unit; expected the like of 亿元
					""")
	void refusesWhatCannotBeRead(String file, String rowId, String message) {
		long row = BundledFacts.row(file, rowId);
		List<Finding> findings = BundledFacts.findings()
			.filter((finding) -> finding.origin().file().equals(file) && finding.origin().row() == row)
			.toList();
		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(finding.outcome()).isEqualTo(Finding.Outcome.REFUSED);
			assertThat(finding.en()).isEqualTo(message);
		});
	}

	@Test
	void onlyFourParkYearsOfSichuanAreDirectEvidenceOfOperatingRevenue() {
		assertThat(BundledFacts.statements()
			.filter((stated) -> stated.subject().key().startsWith("SCP") && stated.counting()
					&& stated.indicator().equals("operating-revenue"))
			.map((stated) -> stated.subject().key() + " " + stated.year() + " " + value(stated)))
			.containsExactlyInAnyOrder("SCP046 2018 48000000000 UNSTATED NORMAL",
					"SCP050 2019 95000000000 UNSTATED NORMAL", "SCP011 2021 1060000000000 UNSTATED NORMAL",
					"SCP040 2021 (100000000000, ..) UNSTATED NORMAL");
	}

	@Test
	void nothingExpectedPlannedOrPartialCounts() {
		assertThat(BundledFacts.statements().filter(Stated::counting)).allSatisfy((stated) -> {
			assertThat(stated.nature().isActual()).isTrue();
			assertThat(stated.period()).matches("\\d{4}");
			assertThat(stated.scope()).doesNotContain("industry:")
				.doesNotContain("area:core")
				.doesNotContain("without:");
		});
	}

	private static String about(Stated stated) {
		String hint = (stated.hintFor() != null) ? " for " + stated.hintFor().key() : "";
		return "%s %s%s %s %s %s%s".formatted(stated.subject().label(), name(stated), hint, stated.indicator(),
				stated.scope(), stated.period(), stated.counting() ? " counting" : "");
	}

	/** Parks and regions by their code, what has no code by its name. */
	private static String name(Stated stated) {
		String label = stated.subject().label();
		return (label.equals("Park") || label.equals("Region")) ? stated.subject().key() : stated.print().name();
	}

	private static String value(Stated stated) {
		long low = stated.bounds().low();
		String value = stated.bounds().isPoint() ? String.valueOf(low)
				: ((low % 10 == 1) ? "(" + (low - 1) : "[" + low) + ", ..)";
		return "%s %s %s".formatted(value, stated.nature(), stated.trust());
	}

}
