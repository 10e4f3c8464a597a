package parkgraph.service.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.limit.LimitProperties;

/**
 * Answers queries sent by GET, so that an answer has an address. What changes something
 * needs POST.
 */
@Configuration(proxyBeanMethods = false)
class GraphQlByGet {

	private static final String PATH = "/graphql";

	/** Before the route that refuses every GET. */
	private static final int BEFORE_POST_ONLY = -1;

	@Bean
	@Order(BEFORE_POST_ONLY)
	RouterFunction<ServerResponse> queriesByGet(GraphQlHttpHandler handler, JsonMapper json, LimitProperties limits) {
		return RouterFunctions.route().GET(PATH, (request) -> new Get(request, json, limits).answer(handler)).build();
	}

	/**
	 * One such request.
	 *
	 * @param request the request
	 * @param json reads its variables
	 * @param limits how long its text may be
	 */
	private record Get(ServerRequest request, JsonMapper json, LimitProperties limits) {

		private static final Wording NO_QUERY = new Wording("缺少参数 query。", "The parameter query is missing.");

		private static final Wording BAD_JSON = new Wording("参数 variables 和 extensions 必须是 JSON 对象。",
				"The parameters variables and extensions have to be JSON objects.");

		private static final Wording ONLY_QUERIES = new Wording("GET 只能查询，变更请用 POST。",
				"GET is for queries only; use POST for anything else.");

		ServerResponse answer(GraphQlHttpHandler handler) throws ServletException {
			String query = this.request.param("query").orElse("");
			if (query.isBlank() && this.request.param("extensions").isEmpty()) {
				return refused(HttpStatus.BAD_REQUEST, NO_QUERY);
			}
			if (changesSomething(query)) {
				return refused(HttpStatus.METHOD_NOT_ALLOWED, ONLY_QUERIES);
			}
			try {
				return handler.handleRequest(asPost(query));
			}
			catch (JacksonException ex) {
				return refused(HttpStatus.BAD_REQUEST, BAD_JSON);
			}
		}

		private ServerRequest asPost(String query) {
			Map<String, @Nullable Object> body = new HashMap<>();
			if (!query.isBlank()) {
				body.put("query", query);
			}
			this.request.param("operationName").ifPresent((name) -> body.put("operationName", name));
			object("variables").ifPresent((variables) -> body.put("variables", variables));
			object("extensions").ifPresent((extensions) -> body.put("extensions", extensions));
			return ServerRequest.from(this.request)
				.method(HttpMethod.POST)
				.headers((headers) -> headers.setContentType(MediaType.APPLICATION_JSON))
				.body(this.json.writeValueAsBytes(body))
				.build();
		}

		private Optional<Map<?, ?>> object(String name) {
			return this.request.param(name)
				.filter((text) -> !text.isBlank())
				.map((text) -> this.json.readValue(text, Map.class));
		}

		/** A text that cannot be parsed is for the execution to complain about. */
		private boolean changesSomething(String query) {
			if (query.length() > this.limits.size().toBytes()) {
				return false;
			}
			try {
				return Parser.parse(query)
					.getDefinitionsOfType(OperationDefinition.class)
					.stream()
					.filter((operation) -> this.request.param("operationName")
						.map((name) -> name.equals(operation.getName()))
						.orElse(true))
					.anyMatch((operation) -> operation.getOperation() != Operation.QUERY);
			}
			catch (InvalidSyntaxException ex) {
				return false;
			}
		}

		private ServerResponse refused(HttpStatus status, Wording sentence) {
			ServerResponse.BodyBuilder answer = ServerResponse.status(status).contentType(MediaType.APPLICATION_JSON);
			if (status == HttpStatus.METHOD_NOT_ALLOWED) {
				answer.allow(HttpMethod.POST);
			}
			return answer
				.body(Map.of("errors", List.of(Map.of("message", sentence.in(LocaleContextHolder.getLocale())))));
		}

	}

}
