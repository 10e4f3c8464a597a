package parkgraph.service.login;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;
import parkgraph.service.problem.HttpProblem;

/**
 * What is said to those who may not come in, and how they can.
 */
@Component
class LogInFirst implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

	private static final Wording HOW = new Wording(
			"浏览器请在 /login 登录；程序请发送 Authorization: Bearer 令牌，令牌由 ./parkgraph token 生成。",
			"In a browser log in at /login; a program sends Authorization: Bearer with a token made by ./parkgraph token.");

	private final HttpProblem answers;

	LogInFirst(HttpProblem answers) {
		this.answers = answers;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		refuse(new Wording("这一操作需要登录。", "This needs a log-in."), request, response);
	}

	/** A token that is none is never taken for a session that may be there as well. */
	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException ex) throws IOException {
		refuse(new Wording("令牌无效或已撤销。", "The token is none of ours, or has been revoked."), request, response);
	}

	private void refuse(Wording sentence, HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		this.answers.answer(ClientProblem.unauthorized(sentence, HOW), request, response);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		if (!request.getRequestURI().startsWith("/api/")) {
			response.sendRedirect(LoginPage.PATH + "?again");
		}
		else if (isNobody(SecurityContextHolder.getContext().getAuthentication())) {
			refuse(new Wording("这一操作需要登录。", "This needs a log-in."), request, response);
		}
		else if (ex instanceof CsrfException) {
			this.answers.answer(
					ClientProblem.forbidden("CSRF_TOKEN",
							new Wording("请求缺少本次登录的 X-CSRF-TOKEN。", "The request lacks this session's X-CSRF-TOKEN."),
							new Wording("用 GET /api/session 取得。", "GET /api/session hands it out.")),
					request, response);
		}
		else {
			this.answers.answer(ClientProblem.forbidden("PASSWORD_NEEDED",
					new Wording("令牌不能用来管理令牌。", "A token cannot be used to look after tokens."), new Wording(
							"请用密码登录，或运行 ./parkgraph token。", "Log in with the password, or run ./parkgraph token.")),
					request, response);
		}
	}

	private static boolean isNobody(@Nullable Authentication somebody) {
		return somebody == null || somebody instanceof AnonymousAuthenticationToken;
	}

}
