package parkgraph.service.limit;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import graphql.ExecutionResult;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.AbortExecutionException;
import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that ask for too many rows, and ends those that take too long: no
 * further field is fetched when the time is up. A single statement has a time limit of
 * its own in the database.
 */
final class RequestLimits extends SimplePerformantInstrumentation {

	private final LimitProperties limits;

	RequestLimits(LimitProperties limits) {
		this.limits = limits;
	}

	@Override
	public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
		return new Deadline(System.nanoTime() + this.limits.time().toNanos());
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		if (rows(context) > this.limits.rows()) {
			throw new AbortExecutionException(List.of(Limit.ROWS.exceeded(this.limits.rows(), context.getLocale())));
		}
		return SimpleInstrumentationContext.noOp();
	}

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			@Nullable InstrumentationState state) {
		if (parameters.isTrivialDataFetcher() || !(state instanceof Deadline deadline)) {
			return fetcher;
		}
		return (environment) -> {
			if (deadline.isOver()) {
				return DataFetcherResult.newResult()
					.error(Limit.TIME.exceeded(this.limits.time().toMillis(), environment.getLocale()))
					.build();
			}
			return fetcher.get(environment);
		};
	}

	/** All pages a request may fill, each multiplied by the pages around it. */
	private static long rows(ExecutionContext context) {
		AtomicLong rows = new AtomicLong();
		QueryTraverser.newQueryTraverser()
			.schema(context.getGraphQLSchema())
			.document(context.getDocument())
			.operationName(context.getExecutionInput().getOperationName())
			.coercedVariables(context.getCoercedVariables())
			.build()
			.visitPreOrder(new QueryVisitorStub() {
				@Override
				public void visitField(QueryVisitorFieldEnvironment field) {
					if (pageSize(field) != null) {
						rows.accumulateAndGet(product(field), RequestLimits::add);
					}
				}
			});
		return rows.get();
	}

	private static long product(@Nullable QueryVisitorFieldEnvironment field) {
		long product = 1;
		for (QueryVisitorFieldEnvironment at = field; at != null; at = at.getParentEnvironment()) {
			Integer size = pageSize(at);
			product = (size == null) ? product : multiply(product, Math.max(1, size));
		}
		return product;
	}

	private static @Nullable Integer pageSize(QueryVisitorFieldEnvironment field) {
		return (field.getArguments().get("first") instanceof Integer first) ? first : null;
	}

	private static long multiply(long one, long other) {
		return (one > Long.MAX_VALUE / other) ? Long.MAX_VALUE : one * other;
	}

	private static long add(long one, long other) {
		return (one > Long.MAX_VALUE - other) ? Long.MAX_VALUE : one + other;
	}

	/**
	 * When a request's time is up.
	 *
	 * @param nanos on the clock of {@link System#nanoTime()}
	 */
	private record Deadline(long nanos) implements InstrumentationState {

		boolean isOver() {
			return System.nanoTime() - this.nanos > 0;
		}

	}

}
