package parkgraph.service.question;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.ExecutionResult;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.graphql.ProblemError;
import parkgraph.service.problem.ClientProblem;

/**
 * Saved questions by id or hash instead of their text, in the extension
 * {@code persistedQuery} that clients know: {@code {"sha256Hash": "…"}} or {@code {"id":
 * "near"}}. Where nothing else may be asked, a text that is none of theirs is refused.
 */
@Component
class TrustedDocuments implements WebGraphQlInterceptor {

	private static final String EXTENSION = "persistedQuery";

	private final Questions questions = Questions.shipped();

	private final Map<String, SavedQuestion> byHash = this.questions.all()
		.stream()
		.collect(Collectors.toMap(SavedQuestion::sha256, (question) -> question));

	private final boolean adHoc;

	TrustedDocuments(QuestionProperties properties) {
		this.adHoc = properties.adHoc();
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		try {
			String text = text(request);
			request.configureExecutionInput((input, builder) -> builder.query(text).build());
			return chain.next(request);
		}
		catch (ClientProblem problem) {
			Locale locale = (request.getLocale() != null) ? request.getLocale() : Locale.CHINESE;
			ExecutionResult refused = ExecutionResult.newExecutionResult()
				.addError(ProblemError.of(problem, locale))
				.build();
			return Mono
				.just(new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), refused)));
		}
	}

	private String text(WebGraphQlRequest request) {
		String text = request.getDocument();
		if (text.equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER)) {
			return saved(request.getExtensions().get(EXTENSION)).text();
		}
		if (!this.adHoc && !this.byHash.containsKey(SavedQuestion.sha256(text))) {
			throw ClientProblem.forbidden("SAVED_QUESTIONS_ONLY",
					new Wording("这里只回答已保存的问题。", "Only saved questions are answered here."),
					new Wording("可用的问题见 /api/questions；运行者可设 parkgraph.questions.ad-hoc。",
							"See /api/questions for those there are; who runs the service may set parkgraph.questions.ad-hoc."));
		}
		return text;
	}

	private SavedQuestion saved(@Nullable Object extension) {
		Object hash = (extension instanceof Map<?, ?> asked) ? asked.get("sha256Hash") : null;
		Object id = (extension instanceof Map<?, ?> asked) ? asked.get("id") : null;
		SavedQuestion saved = (hash instanceof String text) ? this.byHash.get(text)
				: (id instanceof String text) ? this.questions.find(text).orElse(null) : null;
		if (saved == null) {
			String named = (hash != null) ? hash.toString() : String.valueOf(id);
			throw ClientProblem.notFound("PERSISTED_QUERY_NOT_FOUND",
					new Wording("没有已保存的问题“%s”。".formatted(named),
							"There is no saved question \"%s\".".formatted(named)),
					new Wording("可用的问题及其 sha256 见 /api/questions。",
							"See /api/questions for those there are and their sha256."));
		}
		return saved;
	}

}
