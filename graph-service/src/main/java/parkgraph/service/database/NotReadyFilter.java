package parkgraph.service.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 with Retry-After while the database is not there yet, or not there for a
 * moment, so that nobody sees an error of the driver. The probes are always answered.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NotReadyFilter extends OncePerRequestFilter {

	private static final String RETRY_AFTER_SECONDS = "2";

	private final Readiness readiness;

	NotReadyFilter(Readiness readiness) {
		this.readiness = readiness;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return this.readiness.isReady() || request.getRequestURI().startsWith("/actuator/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		StartStep step = this.readiness.step();
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
		response.setContentType("text/plain");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.getWriter()
			.println("ParkGraph 尚未就绪：%s。 / ParkGraph is not ready yet: %s.".formatted(step.words().zh(),
					step.words().en()));
	}

}
