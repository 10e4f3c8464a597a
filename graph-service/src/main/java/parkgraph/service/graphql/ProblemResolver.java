package parkgraph.service.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

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
		return ProblemError.of(problem, GraphqlErrorBuilder.newError(environment), environment.getLocale());
	}

}
