package parkgraph.service.policy;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import parkgraph.service.testing.OnRealContent;
import parkgraph.service.testing.StatementCounter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Policy documents by the facts that come with the product.
 */
@OnRealContent
class PolicyIT {

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private StatementCounter statements;

	@Test
	void theDocumentHasSectionsClausesAndMeasuresAndStandsAmongOthers() {
		String id = theDocument();
		this.statements.take();
		GraphQlTester.Response answer = ask("policyDocument(id: \"" + id + "\")", """
				title { en } characters sections { number words { zh } } clauses { number } measures { number kind }
				cites { zh } citedBy { zh } follows { zh } followedBy { date } addressedTo { zh kind }
				""");
		assertThat(this.statements.take()).containsExactlyInAnyOrder("state/current", "policy/documents",
				"policy/clauses", "policy/measures");
		answer.path("policyDocument.clauses[*].number").entityList(String.class).hasSize(16);
		answer.path("policyDocument.measures[*].number").entityList(String.class).hasSize(68);
		answer.path("policyDocument.title.en")
			.entity(String.class)
			.isEqualTo(
					"Implementation opinions of the Sichuan provincial government on building a strong-quality province faster");
		answer.path("policyDocument.sections[*].words.zh")
			.entityList(String.class)
			.containsExactly("目标任务", "工作重点", "保障措施");
		answer.path("policyDocument.followedBy[*].date").entityList(String.class).containsExactly("2023-08-30");
		answer.path("policyDocument.addressedTo[*].zh")
			.entityList(String.class)
			.containsExactly("各市（州）人民政府", "省政府各直属机构", "省政府各部门");
		answer.path("policyDocument.cites[*].zh")
			.entityList(String.class)
			.contains("质量工作考核办法", "质量发展纲要(2011-2020年)", "四川省“十二五”质量发展规划");
	}

	@Test
	void aClauseSaysWhatItWantsCallsForNamesAndLeavesOpen() {
		ask("clauses",
				"""
						number ordinal words { en } section { number } text { start end numbers } targets { number kind deadlineStated }
						measures { number } concepts { id kind } cites { zh } ambiguities { number }
						""")
			.path("clauses[4]")
			.matchesJsonStrictly(
					"""
							{"number": "五", "ordinal": 5, "words": {"en": "industry quality"}, "section": {"number": "一"},
							 "text": {"start": 1100, "end": 1343, "numbers": ["1217:25", "1226:500", "1232:10", "1237:1000", "1244:5", "1248:2000"]},
							 "targets": [{"number": "Q05-1", "kind": "QUALITATIVE", "deadlineStated": true},
							  {"number": "Q05-2", "kind": "QUALITATIVE", "deadlineStated": true},
							  {"number": "Q05-3", "kind": "MILESTONE", "deadlineStated": true},
							  {"number": "T05-1", "kind": "COUNT", "deadlineStated": false},
							  {"number": "T05-2", "kind": "COUNT", "deadlineStated": false},
							  {"number": "T05-3", "kind": "COUNT", "deadlineStated": false}],
							 "measures": [{"number": "M05"}, {"number": "M05-1"}, {"number": "M05-2"}, {"number": "M05-3"}],
							 "concepts": [{"id": "industrial-parks", "kind": "industrial-park"},
							  {"id": "high-tech-industries", "kind": "industry"},
							  {"id": "seven-advantaged-industries", "kind": "industry"},
							  {"id": "strategic-emerging-industries", "kind": "industry"},
							  {"id": "traditional-industries", "kind": "industry"}],
							 "cites": [], "ambiguities": [{"number": "A6"}]}
							""");
	}

	@Test
	void aMeasureSaysWhoIsResponsibleAndWhatItServes() {
		ask("measures(clause: \"十六\")",
				"""
						number kind partOf { number } responsible { zh kind partOf hostedBy } concepts { id } contributesTo { number } contributionJudged progress
						""")
			.path("measures[1]")
			.matchesJsonStrictly(
					"""
							{"number": "M16-1", "kind": "measure", "partOf": {"number": "M16"},
							 "responsible": [
							  {"zh": "四川省质量强省工作领导小组办公室", "kind": "leading-group-office", "partOf": "四川省质量强省工作领导小组", "hostedBy": "四川省质量技术监督局"},
							  {"zh": "省直有关部门", "kind": "department", "partOf": null, "hostedBy": null}],
							 "concepts": [{"id": "localities"}, {"id": "annual-assessment"}], "contributesTo": [{"number": "Q16-1"}],
							 "contributionJudged": false, "progress": null}
							""");
	}

	@Test
	void whatIsNotThereIsSaidWithWhatIs() {
		String known = theDocument() + " 四川省人民政府关于加快建设质量强省的实施意见";
		for (String question : List.of("policyDocument(id: \"x\")", "clauses(document: \"x\")",
				"measures(document: \"x\")")) {
			assertThat(message(question)).isEqualTo("没有文件“x”，或它没有条款；登记了条款的文件：%s。".formatted(known));
		}
		assertThat(message("measures(clause: \"十七\")")).isEqualTo("没有条款“十七”，或它没有措施；条款写作 一、五、十四。");
	}

	private String theDocument() {
		return ask("clauses", "document { id }").path("clauses[0].document.id").entity(String.class).get();
	}

	private String message(String question) {
		StringBuilder message = new StringBuilder();
		ask(question, "id").errors().satisfy((errors) -> errors.forEach((error) -> message.append(error.getMessage())));
		return message.toString();
	}

	private GraphQlTester.Response ask(String question, String fields) {
		return this.graphQl.document("{ " + question + " { " + fields + " } }").execute();
	}

}
