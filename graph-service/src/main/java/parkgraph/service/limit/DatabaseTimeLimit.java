package parkgraph.service.limit;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/**
 * Names the limit when it was the database that ended a statement.
 */
@Component
class DatabaseTimeLimit extends DataFetcherExceptionResolverAdapter {

	/** Further words follow for who set the limit. */
	private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

	private final LimitProperties limits;

	DatabaseTimeLimit(LimitProperties limits) {
		this.limits = limits;
	}

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable ex, DataFetchingEnvironment environment) {
		if (ex instanceof Neo4jException problem && problem.code().startsWith(TIMED_OUT)) {
			return Limit.TIME.exceeded(this.limits.time().toMillis(), environment.getLocale());
		}
		return null;
	}

}
