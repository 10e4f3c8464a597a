package parkgraph.service.graphql;

import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

import parkgraph.service.database.AsOf;
import parkgraph.service.database.View;
import parkgraph.service.database.Views;

/**
 * Hands a question the state it reads: the one its argument {@code asOf} names, or the
 * newest. The newest is read once per request, so that several questions in one request
 * agree while somebody publishes.
 */
@Component
class ViewArgument implements HandlerMethodArgumentResolver {

	private final Views views;

	ViewArgument(Views views) {
		this.views = views;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == View.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		View newest = environment.getGraphQlContext().computeIfAbsent(View.class, (key) -> this.views.current());
		return this.views.at(asOf(environment), newest);
	}

	private static @Nullable AsOf asOf(DataFetchingEnvironment environment) {
		Map<String, Object> asOf = environment.getArgument("asOf");
		return (asOf == null) ? null : new AsOf((Integer) asOf.get("state"), (String) asOf.get("release"));
	}

}
