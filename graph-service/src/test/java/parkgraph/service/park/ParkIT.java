package parkgraph.service.park;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import parkgraph.service.testing.OnFixture;
import parkgraph.service.testing.StatementCounter;

import static org.assertj.core.api.Assertions.assertThat;

@OnFixture
class ParkIT {

	private final GraphQlTester graphQl;

	private final StatementCounter statements;

	ParkIT(@Autowired GraphQlTester graphQl, @Autowired StatementCounter statements) {
		this.graphQl = graphQl;
		this.statements = statements;
	}

	@BeforeEach
	void forgetStatements() {
		this.statements.take();
	}

	@Test
	void onePark() {
		this.graphQl.document("""
				{ park(code: "EX01") { id zh level levelPrinted type areaPrinted countyInferred source { publisher }
				  names { text kind } regions { code } industries { zh } populations { code } } }""")
			.execute()
			.path("park")
			.matchesJsonStrictly("""
					{"id": "park/EX01", "zh": "成都示范高新技术产业开发区", "level": "NATIONAL", "levelPrinted": "国家级",
					 "type": "高新技术产业开发区", "areaPrinted": "56平方公里", "countyInferred": false,
					 "source": {"publisher": "四川日报"},
					 "names": [{"text": "成都示范高新技术产业开发区", "kind": "OFFICIAL"}, {"text": "示范高新区", "kind": "ALIAS"},
					           {"text": "成都高技术园", "kind": "FORMER"}, {"text": "成都示笵高新区", "kind": "MISPRINT"}],
					 "regions": [{"code": "510100"}, {"code": "510000"}, {"code": "100000"}],
					 "industries": [{"zh": "汽车"}, {"zh": "电子"}], "populations": []}""");
	}

	@Test
	void nothingForACodeThatNobodyHas() {
		this.graphQl.document("{ park(code: \"XX\") { code } }").execute().path("park").valueIsNull();
	}

	@Test
	void nothingForAParkThatReadersDoNotSeeYet() {
		this.graphQl.document("{ park(code: \"FX24\") { code } }").execute().path("park").valueIsNull();
		assertThat(codes("parks(filter: {text: \"园区FX24\"})")).isEmpty();
	}

	@Test
	void inARegionMeansAnywhereBelowIt() {
		assertThat(codes("parks(filter: {region: \"510000\", text: \"示范\"})")).containsExactly("EX01", "EX03");
		assertThat(codes("parks(filter: {region: \"510700\", text: \"示范\"})")).containsExactly("EX03");
	}

	@Test
	void anyNameCounts() {
		assertThat(codes("parks(filter: {text: \"高技术园\"})")).containsExactly("EX01");
		assertThat(codes("parks(filter: {text: \"经开区\"})")).containsExactly("EX03");
	}

	@Test
	void filtersAddUpAndCanBeTurned() {
		assertThat(codes("parks(filter: {text: \"示范\", level: [NATIONAL]})")).containsExactly("EX01", "EX02");
		assertThat(codes("parks(filter: {text: \"示范\", not: {level: [NATIONAL]}})")).containsExactly("EX03");
		assertThat(codes("parks(filter: {or: [{text: \"上海\"}, {text: \"绵阳\"}]})")).containsExactly("EX02", "EX03");
		assertThat(codes("parks(filter: {or: []})")).isEmpty();
	}

	@Test
	void exactlyTheAmountIsNotOverIt() {
		assertThat(codes("parks(year: 2020, filter: {text: \"示范\", revenue: {over: 300}})")).containsExactly("EX01");
		assertThat(codes("parks(year: 2020, filter: {text: \"示范\", revenue: {atLeast: 300}})")).containsExactly("EX01",
				"EX02");
		assertThat(codes("parks(year: 2020, filter: {text: \"示范\", revenue: {under: 300}})")).isEmpty();
		assertThat(codes("parks(year: 2020, filter: {text: \"示范\", revenue: {atMost: 300}})")).containsExactly("EX02");
		assertThat(codes("parks(year: 2020, filter: {text: \"示范\", revenue: {over: \"299.99999999\"}})"))
			.containsExactly("EX01", "EX02");
		assertThat(codes("parks(year: 2020, filter: {text: \"示范\", revenue: {between: {low: 300, high: 600}}})"))
			.containsExactly("EX01", "EX02");
	}

	@Test
	void aBoundPassesOnlyWhatItSurelyMeets() {
		assertThat(codes("parks(year: 2019, filter: {text: \"示范\", revenue: {over: 500}})")).containsExactly("EX01");
		assertThat(codes("parks(year: 2019, filter: {text: \"示范\", revenue: {over: 600}})")).isEmpty();
		assertThat(codes("parks(year: 2019, filter: {text: \"示范\", revenue: {atMost: 600}})")).isEmpty();
	}

	@Test
	void notDropsNoParkWithoutAValue() {
		assertThat(codes("parks(year: 2020, filter: {text: \"示范\", revenue: {not: {over: 300}}})"))
			.containsExactly("EX02", "EX03");
		assertThat(codes("parks(year: 2020, filter: {text: \"示范\", not: {revenue: {over: 300}}})"))
			.containsExactly("EX02", "EX03");
	}

	@Test
	void missingIsAskedFor() {
		assertThat(codes("parks(year: 2020, filter: {text: \"示范\", revenue: {isMissing: true}})"))
			.containsExactly("EX03");
		assertThat(codes("parks(year: 2020, filter: {text: \"示范\", hasDirectFigure: true})")).containsExactly("EX01",
				"EX02");
	}

	@Test
	void withoutAValueComesLastBothWays() {
		assertThat(codes("parks(year: 2020, orderBy: REVENUE_DESC, filter: {text: \"示范\"})")).containsExactly("EX01",
				"EX02", "EX03");
		assertThat(codes("parks(year: 2020, orderBy: REVENUE_ASC, filter: {text: \"示范\"})")).containsExactly("EX02",
				"EX01", "EX03");
	}

	@Test
	void everyOrderIsWalkedPageByPageWithoutSkippingOrRepeating() {
		for (ParkOrder order : ParkOrder.values()) {
			List<String> whole = codes("parks(year: 2021, first: 1000, orderBy: " + order + ")");
			assertThat(walk(order, 4)).as(order.name()).isEqualTo(whole).doesNotHaveDuplicates().hasSize(26);
		}
	}

	private List<String> walk(ParkOrder order, int size) {
		List<String> codes = new ArrayList<>();
		String after = "";
		boolean more = true;
		while (more) {
			var page = this.graphQl.document("""
					query($order: ParkOrder!, $first: Int!, $after: String) {
					  parks(year: 2021, orderBy: $order, first: $first, after: $after) {
					    nodes { code } pageInfo { hasNextPage endCursor } } }""")
				.variable("order", order.name())
				.variable("first", size)
				.variable("after", after)
				.execute();
			codes.addAll(page.path("parks.nodes[*].code").entityList(String.class).get());
			more = page.path("parks.pageInfo.hasNextPage").entity(Boolean.class).get();
			after = page.path("parks.pageInfo.endCursor").entity(String.class).get();
		}
		return codes;
	}

	@Test
	void theTotalIsCountedOnlyWhenSelected() {
		codes("parks(first: 2)");
		assertThat(this.statements.take()).containsExactly("state/current", "park/list");
		this.graphQl.document("{ parks(first: 2, filter: {text: \"示范\"}) { totalCount nodes { code } } }")
			.execute()
			.path("parks.totalCount")
			.entity(Integer.class)
			.isEqualTo(3);
		assertThat(this.statements.take()).containsExactly("state/current", "park/list", "park/count");
	}

	@Test
	void theNumberOfStatementsDoesNotGrowWithTheRows() {
		String children = """
				{ nodes { code source { text } names { text source { text } } regions { code } industries { zh }
				  populations { code } enterprises(first: 2) { nodes { enterprise { zh } } }
				  series { figures { year source { text } } others { reason } }
				  observations(first: 3) { nodes { id why { zh } others { id } source { text } } } } }""";
		this.graphQl.document("{ parks(first: 1) " + children + " }").execute().path("parks.nodes").hasValue();
		List<String> forOne = this.statements.take();
		this.graphQl.document("{ parks(first: 50) " + children + " }").execute().path("parks.nodes").hasValue();
		assertThat(this.statements.take()).hasSizeLessThanOrEqualTo(20)
			.hasSizeBetween(forOne.size(), forOne.size() + 3);
	}

	@Test
	void enterprisesComePageByPage() {
		this.graphQl.document("""
				{ park(code: "EX01") { enterprises(first: 2) {
				  totalCount nodes { enterprise { zh } basis industryInferred industries { zh } }
				  pageInfo { hasNextPage } } } }""")
			.execute()
			.path("park.enterprises")
			.matchesJsonStrictly(
					"""
							{"totalCount": 3, "pageInfo": {"hasNextPage": true},
							 "nodes": [{"enterprise": {"zh": "企业1"}, "basis": "operating", "industryInferred": true, "industries": [{"zh": "汽车"}]},
							           {"enterprise": {"zh": "企业2"}, "basis": "operating", "industryInferred": true, "industries": [{"zh": "汽车"}]}]}""");
	}

	@Test
	void tellsWhatIsMissingOrUnknown() {
		assertThat(error("parks(filter: {revenue: {over: 1}})")).isEqualTo("按营业收入筛选或排序时必须给出 year。");
		assertThat(error("parks(orderBy: REVENUE_DESC)")).isEqualTo("按营业收入筛选或排序时必须给出 year。");
		assertThat(error("parks(year: 1948)")).isEqualTo("year 为 1948，允许 1949 到 2100。");
		assertThat(error("parks(filter: {region: \"999999\"})")).isEqualTo("没有区域“999999”。");
		assertThat(error("parks(filter: {population: \"nobody\"})")).isEqualTo("没有统计范围“nobody”。");
		assertThat(error("parks(year: 2020, filter: {revenue: {over: 0.000000001}})"))
			.isEqualTo("0.000000001 亿元不是整数元，或超出范围。");
		assertThat(error("parks(first: 1001)")).isEqualTo("first 为 1001，允许 0 到 1000。");
		assertThat(error("parks(first: -1)")).isEqualTo("first 为 -1，允许 0 到 1000。");
		assertThat(error("parks(after: \"nonsense\")")).isEqualTo("不是有效的游标：“nonsense”。");
	}

	@Test
	void aCursorOfAnotherOrderIsRefused() {
		String cursor = this.graphQl.document("{ parks(first: 1) { pageInfo { endCursor } } }")
			.execute()
			.path("parks.pageInfo.endCursor")
			.entity(String.class)
			.get();
		assertThat(error("parks(orderBy: NAME, after: \"" + cursor + "\")"))
			.isEqualTo("游标来自“parks/CODE”，这里需要“parks/NAME”的游标。");
	}

	private List<String> codes(String field) {
		return this.graphQl.document("{ " + field + " { nodes { code } } }")
			.execute()
			.path(field.substring(0, field.indexOf('(')) + ".nodes[*].code")
			.entityList(String.class)
			.get();
	}

	private String error(String field) {
		List<String> messages = new ArrayList<>();
		this.graphQl.document("{ " + field + " { nodes { code } } }")
			.execute()
			.errors()
			.satisfy((errors) -> errors.forEach((error) -> messages.add(String.valueOf(error.getMessage()))));
		return String.join("\n", messages);
	}

}
