package parkgraph.service.limit;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request of a client whose earlier ones are still being answered, if there are
 * too many of them, so that one client never keeps all others waiting. A client is an
 * address.
 */
@Component
class ConcurrentRequests extends OncePerRequestFilter {

	private static final Set<String> PATHS = Set.of("/graphql", "/sparql");

	private static final String RETRY_AFTER_SECONDS = "1";

	private final Map<String, Integer> running = new ConcurrentHashMap<>();

	private final LimitProperties limits;

	private final JsonMapper json;

	ConcurrentRequests(LimitProperties limits, JsonMapper json) {
		this.limits = limits;
		this.json = json;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !PATHS.contains(request.getRequestURI());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String client = request.getRemoteAddr();
		if (this.running.merge(client, 1, Integer::sum) > this.limits.concurrentRequests()) {
			end(client);
			refuse(language(request), response);
			return;
		}
		boolean goesOn = false;
		try {
			chain.doFilter(request, response);
			goesOn = request.isAsyncStarted();
			if (goesOn) {
				request.getAsyncContext().addListener(new End(client));
			}
		}
		finally {
			if (!goesOn) {
				end(client);
			}
		}
	}

	/** Clients that ask nothing are forgotten. */
	private void end(String client) {
		this.running.computeIfPresent(client, (key, number) -> (number > 1) ? number - 1 : null);
	}

	/** How many clients are being answered. */
	int clients() {
		return this.running.size();
	}

	/** Whoever names no language is answered in Chinese, wherever the service runs. */
	private static Locale language(HttpServletRequest request) {
		boolean english = request.getHeader("Accept-Language") != null
				&& request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
		return english ? Locale.ENGLISH : Locale.CHINESE;
	}

	private void refuse(Locale language, HttpServletResponse response) throws IOException {
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getOutputStream()
			.write(this.json.writeValueAsBytes(Map.of("errors",
					List.of(Limit.CONCURRENT_REQUESTS.exceeded(this.limits.concurrentRequests(), language)
						.toSpecification()))));
	}

	/**
	 * Hears the end of an answer that another thread finishes.
	 */
	private final class End implements AsyncListener {

		private final String client;

		private End(String client) {
			this.client = client;
		}

		@Override
		public void onComplete(AsyncEvent event) {
			end(this.client);
		}

		/** The container completes the request after an error or a timeout. */
		@Override
		public void onTimeout(AsyncEvent event) {
		}

		@Override
		public void onError(AsyncEvent event) {
		}

		@Override
		public void onStartAsync(AsyncEvent event) {
			event.getAsyncContext().addListener(this);
		}

	}

}
