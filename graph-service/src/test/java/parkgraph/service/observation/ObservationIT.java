package parkgraph.service.observation;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import parkgraph.service.testing.OnFixture;

import static org.assertj.core.api.Assertions.assertThat;

@OnFixture
class ObservationIT {

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void leadsBackToTheCellAndTheSource() {
		this.graphQl.document("""
				{ observations(filter: {subject: "EX01", indicator: "patents"}) { totalCount nodes {
				  id subject { kind key zh } indicator { zh unit } indicatorPrinted namePrinted periodPrinted year
				  value { printed exact unit approximate money { yuan } } nature trust publishedOn
				  origin { batch file row cell part } source { publisher address } chosen counts } } }""")
			.execute()
			.path("observations")
			.matchesJsonStrictly(
					"""
							{"totalCount": 1, "nodes": [{"id": "observation/fixture-batch/park_revenue.csv/9/value/1",
							  "subject": {"kind": "PARK", "key": "EX01", "zh": "成都示范高新技术产业开发区"},
							  "indicator": {"zh": "发明专利", "unit": "件"}, "indicatorPrinted": "营业收入", "namePrinted": "成都示范高新技术产业开发区",
							  "periodPrinted": "2020", "year": 2020,
							  "value": {"printed": "1200件", "exact": 1200, "unit": "件", "approximate": false, "money": null},
							  "nature": "UNSTATED", "trust": "NORMAL", "publishedOn": "2021-03",
							  "origin": {"batch": "fixture-batch", "file": "park_revenue.csv", "row": 9, "cell": "value", "part": 1},
							  "source": {"publisher": "四川日报", "address": "example.cn/1"}, "chosen": true, "counts": true}]}""");
	}

	@Test
	void saysWhyAStatementCountsOrNot() {
		assertThat(why(2)).isEqualTo("同键共 3 条陈述，采用本条：数据性质更确定。");
		assertThat(why(3)).isEqualTo("同键另一条陈述被采用：数据性质更确定。");
		assertThat(why(5)).isEqualTo("同一对象、指标、口径和期间只有这一条陈述。");
		assertThat(why(10)).isEqualTo("同键共 2 条陈述，采用本条：来源更可信。");
		assertThat(why(11)).isEqualTo("同键另一条陈述被采用：来源更可信。");
	}

	private String why(int row) {
		return this.graphQl.document(
				"{ node(id: \"observation/fixture-batch/park_revenue.csv/%d/value/1\") { ... on Observation { why { zh } } } }"
					.formatted(row))
			.execute()
			.path("node.why.zh")
			.entity(String.class)
			.get();
	}

	@Test
	void theOthersWithItsKeyStandBesideIt() {
		this.graphQl
			.document(
					"""
							{ observations(filter: {subject: "EX01", year: 2020, indicator: "operating-revenue", chosen: true, counts: true}) {
							  nodes { others { value { printed } chosen } } } }""")
			.execute()
			.path("observations.nodes[0].others")
			.matchesJsonStrictly(
					"""
							[{"value": {"printed": "700亿元"}, "chosen": false}, {"value": {"printed": "600.3亿元"}, "chosen": false}]""");
	}

	@Test
	void internalStatementsStayHidden() {
		this.graphQl.document("{ observations(filter: {subject: \"EX03\"}) { totalCount nodes { id } } }")
			.execute()
			.path("observations")
			.matchesJsonStrictly("{\"totalCount\": 0, \"nodes\": []}");
		this.graphQl.document("{ node(id: \"observation/internal/park_revenue.csv/2/value/1\") { id } }")
			.execute()
			.path("node")
			.valueIsNull();
		assertThat(walk("filter: {batch: \"internal\"}", 10)).isEmpty();
	}

	@Test
	void everyFilterNarrows() {
		assertThat(walk("filter: {batch: \"fixture-batch\"}", 100)).hasSize(10);
		assertThat(walk("filter: {batch: \"fixture-batch\", file: \"none.csv\"}", 100)).isEmpty();
		assertThat(walk("filter: {batch: \"fixture-batch\", nature: PLAN}", 100)).hasSize(1);
		assertThat(walk("filter: {batch: \"fixture-batch\", chosen: false}", 100)).hasSize(3);
		assertThat(walk("filter: {batch: \"fixture-batch\", counts: true}", 100)).hasSize(4);
		assertThat(walk("filter: {batch: \"fixture-batch\", source: \"source/S1\"}", 100)).hasSize(10);
		assertThat(walk("filter: {batch: \"fixture-batch\", source: \"none\"}", 100)).isEmpty();
	}

	@Test
	void pagesNeitherSkipNorRepeat() {
		List<String> whole = walk("filter: {}", 1000);
		assertThat(walk("filter: {}", 7)).isEqualTo(whole).doesNotHaveDuplicates();
		assertThat(walk("filter: {subject: \"EX01\"}", 3)).hasSize(8).doesNotHaveDuplicates();
	}

	private List<String> walk(String arguments, int size) {
		List<String> ids = new ArrayList<>();
		String after = "";
		boolean more = true;
		while (more) {
			var page = this.graphQl.document(
					"{ observations(%s, first: %d, after: \"%s\") { nodes { id } pageInfo { hasNextPage endCursor } } }"
						.formatted(arguments, size, after))
				.execute();
			ids.addAll(page.path("observations.nodes[*].id").entityList(String.class).get());
			more = page.path("observations.pageInfo.hasNextPage").entity(Boolean.class).get();
			after = more ? page.path("observations.pageInfo.endCursor").entity(String.class).get() : "";
		}
		return ids;
	}

	@Test
	void aFileWithoutItsBatchIsRefused() {
		this.graphQl.document("{ observations(filter: {file: \"a.csv\"}) { nodes { id } } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors.get(0).getMessage()).isEqualTo("filter.file 需要同时给出 filter.batch。"));
	}

}
