package parkgraph.service.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;

/**
 * Answers what nothing else under {@code /api} answers, in the form all problems of the
 * API have.
 */
@RestController
class ApiFallback {

	@RequestMapping("/api/**")
	void nothingHere(HttpServletRequest request) {
		String asked = request.getMethod() + " " + request.getRequestURI();
		throw ClientProblem.notFound("NO_SUCH_REQUEST",
				new Wording("没有“%s”这一请求。".formatted(asked), "There is no request \"%s\".".formatted(asked)),
				new Wording("请核对路径和方法。", "Check the path and the method."));
	}

}
