package parkgraph.service.login;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

import parkgraph.ontology.wording.Wording;

/**
 * The page on which people log in and out. It needs no script.
 */
@Controller
class LoginPage {

	static final String PATH = "/login";

	private static final Map<String, Wording> NEWS = Map.of("error",
			new Wording("名称或密码不对。", "The name or the password is wrong."), "again",
			new Wording("页面已过期，请再试一次。", "The page was too old; try again."), "logout",
			new Wording("已退出登录。", "You are logged out."));

	private static final String FRAME = text("page.html");

	private final String out = FRAME.replace("${body}", text("out.html").strip());

	private final String in = FRAME.replace("${body}", text("in.html").strip());

	@GetMapping(PATH)
	void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
		String query = request.getQueryString();
		write(request, response, (query == null) ? null : NEWS.get(query));
	}

	/**
	 * Writes the page, whatever the status of the answer is.
	 * @param request whose page
	 * @param response where to
	 * @param news what has just happened, null if nothing
	 */
	void write(HttpServletRequest request, HttpServletResponse response, @Nullable Wording news) throws IOException {
		response.setContentType("text/html");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
		String who = request.getRemoteUser();
		response.getWriter()
			.write(((who == null) ? this.out : this.in).replace("${news}", (news == null) ? "" : paragraph(news))
				.replace("${csrf}", HtmlUtils.htmlEscape(csrf.getToken()))
				.replace("${who}", HtmlUtils.htmlEscape((who == null) ? "" : who)));
	}

	private static String paragraph(Wording news) {
		return "<p role=\"alert\">%s<br>%s</p>".formatted(HtmlUtils.htmlEscape(news.zh()),
				HtmlUtils.htmlEscape(news.en()));
	}

	private static String text(String file) {
		try (InputStream in = LoginPage.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException("No page on the class path: " + file);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the page " + file, ex);
		}
	}

}
