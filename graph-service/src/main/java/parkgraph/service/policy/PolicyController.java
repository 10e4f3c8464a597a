package parkgraph.service.policy;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import parkgraph.ontology.wording.Wording;
import parkgraph.queries.PolicyStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;
import parkgraph.service.problem.ClientProblem;

/**
 * Answers what policy documents say: their parts, what they call for, what they leave
 * open.
 */
@Controller
class PolicyController {

	private final GraphReader reader;

	PolicyController(GraphReader reader) {
		this.reader = reader;
	}

	@QueryMapping
	PolicyDocument policyDocument(@Argument String id, View view) {
		return documents(id, view).stream().findFirst().orElseThrow(() -> unknown(id, view));
	}

	@QueryMapping
	List<PolicyClause> clauses(@Argument @Nullable String document, View view) {
		List<PolicyClause> clauses = clausesOf(document, view);
		if (clauses.isEmpty() && document != null) {
			throw unknown(document, view);
		}
		return clauses;
	}

	@QueryMapping
	List<PolicyMeasure> measures(@Argument @Nullable String document, @Argument @Nullable String clause, View view) {
		List<PolicyMeasure> measures = measuresOf(document, clause, view);
		if (measures.isEmpty() && document != null) {
			policyDocument(document, view);
		}
		if (measures.isEmpty() && clause != null) {
			throw ClientProblem.notFound("UNKNOWN_CLAUSE",
					new Wording("没有条款“%s”，或它没有措施；条款写作 一、五、十四。".formatted(clause),
							"There is no clause \"%s\", or it calls for nothing; write clauses like 一, 五, 十四."
								.formatted(clause)),
					new Wording("用 clauses 查看各条款。", "Ask clauses for those there are."));
		}
		return measures;
	}

	@SchemaMapping(typeName = "PolicyDocument", field = "clauses")
	List<PolicyClause> clausesOfDocument(PolicyDocument document, View view) {
		return clausesOf(document.id(), view);
	}

	@SchemaMapping(typeName = "PolicyDocument", field = "measures")
	List<PolicyMeasure> measuresOfDocument(PolicyDocument document, View view) {
		return measuresOf(document.id(), null, view);
	}

	private List<PolicyClause> clausesOf(@Nullable String document, View view) {
		return this.reader.list(PolicyStatement.CLAUSES, view, Collections.singletonMap("document", document),
				PolicyClause::of);
	}

	private List<PolicyMeasure> measuresOf(@Nullable String document, @Nullable String clause, View view) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("document", document);
		parameters.put("clause", clause);
		return this.reader.list(PolicyStatement.MEASURES, view, parameters, PolicyMeasure::of);
	}

	private List<PolicyDocument> documents(@Nullable String id, View view) {
		return this.reader.list(PolicyStatement.DOCUMENTS, view, Collections.singletonMap("id", id),
				PolicyDocument::of);
	}

	private ClientProblem unknown(String id, View view) {
		String known = documents(null, view).stream()
			.map((document) -> document.id() + " " + document.title().zh())
			.collect(Collectors.joining(", "));
		return ClientProblem.notFound("UNKNOWN_DOCUMENT",
				new Wording("没有文件“%s”，或它没有条款；登记了条款的文件：%s。".formatted(id, known),
						"There is no document \"%s\", or it has no clauses; these have: %s.".formatted(id, known)),
				null);
	}

}
