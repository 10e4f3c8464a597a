package parkgraph.service.problem;

import java.security.Principal;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AnonymousAuthenticationToken;

import parkgraph.ontology.wording.Wording;

/**
 * Keeps what is not for everybody from those who have not logged in.
 */
public final class LoggedIn {

	private LoggedIn() {
	}

	/**
	 * Somebody must be logged in.
	 * @param who who asks; null if they have not logged in
	 * @throws ClientProblem that says how to log in
	 */
	public static void require(@Nullable Principal who) {
		if (who == null || who instanceof AnonymousAuthenticationToken) {
			throw ClientProblem.unauthorized(new Wording("这一内容需要登录。", "This is for those who have logged in."),
					new Wording("浏览器请在 /login 登录；程序请发送 Authorization: Bearer 令牌。",
							"In a browser log in at /login; a program sends Authorization: Bearer with a token."));
		}
	}

}
