package parkgraph.service.sparql;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

import parkgraph.ontology.wording.Wording;
import parkgraph.rdf.query.RefusedQuery;
import parkgraph.service.problem.HttpProblem;

/**
 * The SPARQL endpoint.
 */
@RestController
class SparqlController {

	private final SparqlEndpoint endpoint;

	SparqlController(SparqlEndpoint endpoint) {
		this.endpoint = endpoint;
	}

	@RequestMapping(path = SparqlEndpoint.PATH, method = { RequestMethod.GET, RequestMethod.POST })
	void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.endpoint.ask(request, response);
	}

	@RequestMapping(SparqlEndpoint.PATH)
	void otherMethod(HttpServletRequest request) {
		throw new SparqlProblem(HttpStatus.METHOD_NOT_ALLOWED, "METHOD",
				new Wording("%s 不可用，请用 GET 或 POST。".formatted(request.getMethod()),
						"%s is not possible; use GET or POST.".formatted(request.getMethod())),
				null);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(RefusedQuery refused, Locale locale) {
		return problem(SparqlProblem.of(refused), locale);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> problem(SparqlProblem problem, Locale locale) {
		ResponseEntity.HeadersBuilder<?> answer = ResponseEntity
			.of(HttpProblem.of(problem.status(), problem.code(), problem.sentence(), problem.hint(), locale))
			.header(HttpHeaders.CACHE_CONTROL, "no-store");
		if (problem.retryAfter() > 0) {
			answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(problem.retryAfter()));
		}
		if (problem.status() == HttpStatus.METHOD_NOT_ALLOWED) {
			answer.allow(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);
		}
		return answer.build();
	}

}
