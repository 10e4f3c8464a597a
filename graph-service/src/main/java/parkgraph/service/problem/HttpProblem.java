package parkgraph.service.problem;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

import parkgraph.ontology.wording.Wording;

/**
 * Says what is the matter as {@code application/problem+json} (RFC 9457): {@code detail}
 * and {@code hint} in the caller's language, the sentence in both languages beside it.
 */
@Component
public class HttpProblem {

	private final JsonMapper json;

	HttpProblem(JsonMapper json) {
		this.json = json;
	}

	/**
	 * A problem as a document.
	 * @param problem what is the matter
	 * @param locale the caller's language
	 * @return the document, with its status
	 */
	public static ProblemDetail of(ClientProblem problem, Locale locale) {
		return of(status(problem.category()), problem.code(), problem.sentence(), problem.hint(), locale);
	}

	/**
	 * A problem as a document, with a status of its own.
	 * @param status the status
	 * @param code stable id of the rule
	 * @param sentence what is the matter
	 * @param hint what to try
	 * @param locale the caller's language
	 * @return the document
	 */
	public static ProblemDetail of(HttpStatus status, String code, Wording sentence, @Nullable Wording hint,
			Locale locale) {
		ProblemDetail document = ProblemDetail.forStatusAndDetail(status, sentence.in(locale));
		document.setProperty("code", code);
		document.setProperty("zh", sentence.zh());
		document.setProperty("en", sentence.en());
		if (hint != null) {
			document.setProperty("hint", hint.in(locale));
		}
		return document;
	}

	/**
	 * Answers a request with a problem.
	 * @param problem what is the matter
	 * @param request the request
	 * @param response the answer, not begun yet
	 */
	public void answer(ClientProblem problem, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		ProblemDetail document = of(problem, language(request));
		response.setStatus(document.getStatus());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.getOutputStream().write(this.json.writeValueAsBytes(document));
	}

	/** Whoever names no language is answered in Chinese, wherever the service runs. */
	private static Locale language(HttpServletRequest request) {
		boolean english = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
				&& request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
		return english ? Locale.ENGLISH : Locale.CHINESE;
	}

	private static HttpStatus status(ClientProblem.Category category) {
		return switch (category) {
			case BAD_REQUEST -> HttpStatus.BAD_REQUEST;
			case NOT_FOUND -> HttpStatus.NOT_FOUND;
			case UNAUTHORIZED -> HttpStatus.UNAUTHORIZED;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case CONFLICT -> HttpStatus.CONFLICT;
			case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
		};
	}

}
