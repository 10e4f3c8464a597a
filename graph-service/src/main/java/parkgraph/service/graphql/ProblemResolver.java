package parkgraph.service.graphql;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;

/**
 * Turns what a caller did wrong into a GraphQL error with a code, the sentence in their
 * language and a hint; anything else stays internal.
 */
@Component
class ProblemResolver extends DataFetcherExceptionResolverAdapter {

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable ex, DataFetchingEnvironment environment) {
		if (!(ex instanceof ClientProblem problem)) {
			return null;
		}
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", problem.code());
		Wording hint = problem.hint();
		if (hint != null) {
			extensions.put("hint", hint.in(environment.getLocale()));
		}
		return GraphqlErrorBuilder.newError(environment)
			.errorType(classification(problem.category()))
			.message(problem.sentence().in(environment.getLocale()))
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
