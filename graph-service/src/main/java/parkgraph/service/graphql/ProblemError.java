package parkgraph.service.graphql;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;

import org.springframework.graphql.execution.ErrorType;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;

/**
 * What a caller did wrong as a GraphQL error: a code, the sentence in their language and
 * a hint.
 */
public final class ProblemError {

	private ProblemError() {
	}

	/**
	 * A problem with the request as a whole.
	 * @param problem the problem
	 * @param locale the caller's language
	 */
	public static GraphQLError of(ClientProblem problem, Locale locale) {
		return of(problem, GraphqlErrorBuilder.newError(), locale);
	}

	static GraphQLError of(ClientProblem problem, GraphqlErrorBuilder<?> error, Locale locale) {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", problem.code());
		Wording hint = problem.hint();
		if (hint != null) {
			extensions.put("hint", hint.in(locale));
		}
		return error.errorType(classification(problem.category()))
			.message(problem.sentence().in(locale))
			.extensions(extensions)
			.build();
	}

	private static ErrorClassification classification(ClientProblem.Category category) {
		return switch (category) {
			case BAD_REQUEST, CONFLICT, TOO_LARGE -> ErrorType.BAD_REQUEST;
			case NOT_FOUND -> ErrorType.NOT_FOUND;
			case UNAUTHORIZED -> ErrorType.UNAUTHORIZED;
			case FORBIDDEN -> ErrorType.FORBIDDEN;
		};
	}

}
