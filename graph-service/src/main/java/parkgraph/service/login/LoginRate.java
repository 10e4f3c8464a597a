package parkgraph.service.login;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

import parkgraph.ontology.wording.Wording;

/**
 * Lets nobody try passwords one after the other.
 */
final class LoginRate extends OncePerRequestFilter {

	private final LoginAttempts attempts;

	private final LoginPage page;

	LoginRate(LoginAttempts attempts, LoginPage page) {
		this.attempts = attempts;
		this.page = page;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getMethod().equals(HttpMethod.POST.name()) || !request.getRequestURI().equals(LoginPage.PATH);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<Duration> wait = this.attempts.begin(request.getRemoteAddr());
		if (wait.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		long seconds = Math.max(1, wait.get().plusMillis(999).toSeconds());
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
		this.page.write(request, response, new Wording("尝试次数过多，请 %d 秒后再试。".formatted(seconds),
				"Too many attempts; try again in %d s.".formatted(seconds)));
	}

}
