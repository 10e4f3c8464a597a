package parkgraph.service.login;

import java.util.Set;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationSuccessHandler;

/**
 * Which doors there are: reading stays open, the API that changes something asks for a
 * session or a token.
 */
@Configuration(proxyBeanMethods = false)
class LoginConfiguration {

	private static final String ADMIN = "ADMIN";

	private static final String PROGRAM = "PROGRAM";

	private static final Set<String> QUESTIONS = Set.of("/graphql", "/sparql");

	@Bean
	SecurityFilterChain doors(HttpSecurity http, Accounts accounts, TokenDoor tokens, LogInFirst logInFirst,
			LoginAttempts attempts, LoginPage page) throws Exception {
		return http.headers(AbstractHttpConfigurer::disable) // PageHeaders sets them
			.requestCache(AbstractHttpConfigurer::disable)
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/api/tokens/**")
				.hasRole(ADMIN)
				.requestMatchers("/api/batches/**", "/api/judgements/**", "/api/templates/**", "/api/workbooks/**")
				.hasAnyRole(ADMIN, PROGRAM)
				.anyRequest()
				.permitAll())
			.csrf((csrf) -> csrf.requireCsrfProtectionMatcher(LoginConfiguration::changesSomethingBySession)
				.csrfTokenRequestHandler(new CsrfInHeader()))
			.exceptionHandling(
					(refusals) -> refusals.authenticationEntryPoint(logInFirst).accessDeniedHandler(logInFirst))
			.userDetailsService(accounts)
			.formLogin((form) -> form.loginPage(LoginPage.PATH)
				.failureUrl(LoginPage.PATH + "?error")
				.successHandler(home(attempts)))
			.logout((logout) -> logout.logoutSuccessUrl(LoginPage.PATH + "?logout"))
			.addFilterBefore(byToken(tokens, logInFirst), CsrfFilter.class)
			.addFilterBefore(new StaleSessions(accounts), CsrfFilter.class)
			.addFilterBefore(new LoginRate(attempts, page), UsernamePasswordAuthenticationFilter.class)
			.build();
	}

	/**
	 * A page of another site can make a browser send its cookie, but no token. GraphQL
	 * and SPARQL only answer questions.
	 */
	private static boolean changesSomethingBySession(HttpServletRequest request) {
		HttpMethod method = HttpMethod.valueOf(request.getMethod());
		boolean reads = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)
				|| method.equals(HttpMethod.OPTIONS) || QUESTIONS.contains(request.getRequestURI());
		return !reads && !TokenDoor.isKnockedAt(request);
	}

	private static AuthenticationSuccessHandler home(LoginAttempts attempts) {
		AuthenticationSuccessHandler home = new SimpleUrlAuthenticationSuccessHandler(LoginPage.PATH);
		return (request, response, somebody) -> {
			attempts.succeeded(request.getRemoteAddr());
			home.onAuthenticationSuccess(request, response, somebody);
		};
	}

	private static AuthenticationFilter byToken(TokenDoor tokens, LogInFirst logInFirst) {
		AuthenticationFilter filter = new AuthenticationFilter(tokens.known(), tokens);
		filter.setSuccessHandler((request, response, somebody) -> {
		});
		filter.setFailureHandler(logInFirst);
		return filter;
	}

	/**
	 * The API takes its CSRF token from the header only: to look for it among the parts
	 * of an upload would mean to take the upload in before anybody has logged in.
	 */
	private static final class CsrfInHeader implements CsrfTokenRequestHandler {

		private final XorCsrfTokenRequestAttributeHandler masked = new XorCsrfTokenRequestAttributeHandler();

		@Override
		public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
			this.masked.handle(request, response, token);
		}

		@Override
		public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
			boolean api = request.getRequestURI().startsWith("/api/");
			return (api && request.getHeader(token.getHeaderName()) == null) ? null
					: this.masked.resolveCsrfTokenValue(request, token);
		}

	}

}
