package parkgraph.service.series;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import parkgraph.service.testing.OnFixture;

import static org.assertj.core.api.Assertions.assertThat;

@OnFixture
class SeriesIT {

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void onlyFullYearsOfTheWholeParkCountAndTheOthersSayWhyNot() {
		this.graphQl.document("""
				{ series(subject: "EX01") { subject { id } indicator { code unit }
				  figures { year value { printed exact low high money { yiYuan } } }
				  others { reason figure { period { code zh en } scope { zh en } value { printed } } } } }""")
			.execute()
			.path("series")
			.matchesJsonStrictly(
					"""
							{"subject": {"id": "park/EX01"}, "indicator": {"code": "operating-revenue", "unit": "yuan"},
							 "figures": [
							   {"year": 2019, "value": {"printed": "突破500亿元", "exact": null, "low": 50000000001, "high": null, "money": null}},
							   {"year": 2020, "value": {"printed": "600亿元", "exact": 60000000000, "low": 60000000000, "high": 60000000000,
							                            "money": {"yiYuan": 600}}}],
							 "others": [
							   {"reason": "ANOTHER_SCOPE", "figure": {"period": {"code": "2020", "zh": "2020年", "en": "2020"},
							    "scope": {"zh": "核心区", "en": "the core area"}, "value": {"printed": "400亿元"}}},
							   {"reason": "PLAN", "figure": {"period": {"code": "2021", "zh": "2021年", "en": "2021"},
							    "scope": {"zh": "未注明", "en": "not stated"}, "value": {"printed": "800亿元"}}},
							   {"reason": "NOT_A_FULL_YEAR", "figure": {"period": {"code": "2020-H1", "zh": "2020年上半年", "en": "first half of 2020"},
							    "scope": {"zh": "未注明", "en": "not stated"}, "value": {"printed": "310亿元"}}}]}""");
	}

	@Test
	void aRatioNeedsTwoExactAmounts() {
		this.graphQl.document("{ series(subject: \"EX01\") { nominalRatios { year percent } } }")
			.execute()
			.path("series.nominalRatios")
			.entityList(Object.class)
			.hasSize(0);
	}

	@Test
	void yearsBoundBothLists() {
		this.graphQl.document("""
				{ series(subject: "park/EX01", from: 2020, to: 2020) {
				  figures { year } others { figure { period { code } } } } }""")
			.execute()
			.path("series")
			.matchesJsonStrictly(
					"""
							{"figures": [{"year": 2020}],
							 "others": [{"figure": {"period": {"code": "2020"}}}, {"figure": {"period": {"code": "2020-H1"}}}]}""");
	}

	@Test
	void anEarlierStateShowsWhatReadersSawThen() {
		assertThat(printedIn(1)).isEqualTo("495亿元");
		assertThat(printedIn(2)).isEqualTo("505亿元");
	}

	private String printedIn(int state) {
		return this.graphQl
			.document("{ series(subject: \"FX22\", asOf: {state: %d}) { figures { value { printed } } } }"
				.formatted(state))
			.execute()
			.path("series.figures[0].value.printed")
			.entity(String.class)
			.get();
	}

	@Test
	void tellsWhatIsUnknown() {
		refused("series(subject: \"XX\")", "没有园区、区域、企业或合计“XX”。");
		refused("series(subject: \"EX01\", indicator: \"nothing\")", "没有指标“nothing”。");
		refused("series(subject: \"EX01\", from: 2021, to: 2020)", "from 2021 晚于 to 2020。");
		refused("series(subject: \"EX01\", from: 1948)", "from 为 1948，允许 1949 到 2100。");
		refused("series(subject: \"EX01\", asOf: {state: 3})", "没有状态 3，最新状态为 2。");
		refused("series(subject: \"EX01\", asOf: {})", "asOf 需要且只能给出 state 或 release 之一。");
		refused("series(subject: \"EX01\", asOf: {release: \"none\"})", "没有发布版“none”。");
	}

	private void refused(String field, String message) {
		this.graphQl.document("{ " + field + " { figures { year } } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).isEqualTo(message)));
	}

}
