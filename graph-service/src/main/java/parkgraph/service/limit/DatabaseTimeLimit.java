package parkgraph.service.limit;

import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

import parkgraph.ontology.wording.Wording;

/**
 * Says which time was up when it was the database that ended a statement: its own, which
 * is another setting than that of a request.
 */
@Component
class DatabaseTimeLimit extends DataFetcherExceptionResolverAdapter {

	/** Further words follow for who set the limit. */
	private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

	private static final Wording SENTENCE = new Wording("数据库没有在时限内答完。",
			"The database did not finish within its time limit.");

	private static final Wording HINT = new Wording("请缩小范围后再问；运行者可调高 parkgraph.database.query-timeout。",
			"Ask for less; who runs it may raise parkgraph.database.query-timeout.");

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable ex, DataFetchingEnvironment environment) {
		if (ex instanceof Neo4jException problem && problem.code().startsWith(TIMED_OUT)) {
			return GraphqlErrorBuilder.newError(environment)
				.errorType(ErrorType.BAD_REQUEST)
				.message(SENTENCE.in(environment.getLocale()))
				.extensions(Map.of("code", "TIME_LIMIT", "hint", HINT.in(environment.getLocale())))
				.build();
		}
		return null;
	}

}
