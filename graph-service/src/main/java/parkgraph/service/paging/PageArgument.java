package parkgraph.service.paging;

import graphql.schema.DataFetchingEnvironment;

import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/**
 * Hands a question the page it is asked for, made of the arguments {@code first} and
 * {@code after}.
 */
@Component
class PageArgument implements HandlerMethodArgumentResolver {

	private final PageSize size;

	PageArgument(PageSize size) {
		this.size = size;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Page.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		int first = this.size.check(environment.getArgumentOrDefault("first", 0));
		String after = environment.getArgument("after");
		return new Page(first, (after == null || after.isEmpty()) ? null : Cursor.parse(after));
	}

}
