package parkgraph.service.login;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import parkgraph.service.DataFolder;
import parkgraph.service.testing.OnFixture;

import static org.assertj.core.api.Assertions.assertThat;

@OnFixture
class LoginIT {

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	@Autowired
	private DataFolder folder;

	@Autowired
	private LoginAttempts attempts;

	@LocalServerPort
	private int port;

	private String password = "";

	@BeforeEach
	void newPassword() {
		this.password = AdminPassword.in(this.folder.path()).makeNew();
		this.attempts.succeeded("127.0.0.1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphiql", "/graphql/schema", "/graphql?query=%7Bstate%7Bnumber%7D%7D", "/api/questions",
			"/actuator/health/liveness", "/login", "/login/page.css" })
	void readingNeedsNoLogIn(String path) throws Exception {
		HttpResponse<String> answer = send(request(path));
		assertThat(answer.statusCode()).isEqualTo(200);
	}

	@Test
	void askingMakesNoSession() throws Exception {
		for (String path : new String[] { "/graphiql", "/graphql?query=%7Bstate%7Bnumber%7D%7D", "/api/session",
				"/api/tokens" }) {
			assertThat(send(request(path)).headers().firstValue("Set-Cookie")).as(path).isEmpty();
		}
	}

	@Test
	void whoeverHasNotLoggedInIsToldHow() throws Exception {
		HttpResponse<String> answer = send(
				request("/api/tokens").header("Accept-Language", "en").POST(BodyPublishers.noBody()));
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.body()).isEqualTo(
				"{\"detail\":\"This needs a log-in.\",\"status\":401,\"title\":\"Unauthorized\",\"code\":\"LOG_IN\",\"zh\":\"这一操作需要登录。\",\"en\":\"This needs a log-in.\",\"hint\":\"In a browser log in at /login; a program sends Authorization: Bearer with a token made by ./parkgraph token.\"}");
		assertThat(send(request("/api/tokens")).body()).contains("\"detail\":\"这一操作需要登录。\"");
		assertThat(send(request("/api/batches")).statusCode()).isEqualTo(401);
	}

	@Test
	void thePasswordOpensASessionWhoseCookieStaysOnThisSite() throws Exception {
		HttpResponse<String> answer = logIn(this.password);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location"))
			.hasValueSatisfying((to) -> assertThat(to).endsWith("/login"));
		assertThat(answer.headers().firstValue("Set-Cookie"))
			.hasValueSatisfying((cookie) -> assertThat(cookie).startsWith("PARKGRAPH_SESSION=")
				.contains("HttpOnly")
				.contains("SameSite=Strict"));
		assertThat(send(request("/login")).body()).contains("已登录：<strong>admin</strong>");
		assertThat(send(request("/api/tokens")).statusCode()).isEqualTo(200);
		assertThat(JsonPath.<String>read(send(request("/api/session")).body(), "$.who")).isEqualTo("admin");
	}

	@Test
	void aWrongPasswordAndAWrongNameAreToldApartForNobody() throws Exception {
		for (HttpResponse<String> answer : List.of(logIn("wrong"), logIn("root", this.password))) {
			assertThat(answer.headers().firstValue("Location"))
				.hasValueSatisfying((to) -> assertThat(to).endsWith("/login?error"));
		}
		assertThat(send(request("/login?error")).body()).contains("名称或密码不对。<br>The name or the password is wrong.");
	}

	@Test
	void afterFiveAttemptsOneHasToWait() throws Exception {
		for (int attempt = 0; attempt < 5; attempt++) {
			assertThat(logIn("wrong").statusCode()).isEqualTo(302);
		}
		HttpResponse<String> answer = logIn(this.password);
		assertThat(answer.statusCode()).isEqualTo(429);
		assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
		assertThat(answer.body()).contains("尝试次数过多，请 60 秒后再试。<br>Too many attempts; try again in 60 s.");
	}

	@Test
	void aFormOfAnotherSiteChangesNothing() throws Exception {
		logIn(this.password);
		HttpResponse<String> answer = send(request("/api/tokens").header("Accept-Language", "en")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("name=stolen")));
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(JsonPath.<String>read(answer.body(), "$.detail"))
			.isEqualTo("The request lacks this session's X-CSRF-TOKEN.");
		assertThat(send(request("/api/tokens")).body()).doesNotContain("stolen");
	}

	@Test
	void anOldLogInPageLeadsToANewOne() throws Exception {
		HttpResponse<String> answer = send(form("/login", "username=admin&password=x&_csrf=old"));
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location"))
			.hasValueSatisfying((to) -> assertThat(to).endsWith("?again"));
	}

	@Test
	void aTokenIsMadeUsedAndRevoked() throws Exception {
		logIn(this.password);
		String csrf = JsonPath.read(send(request("/api/session")).body(), "$.csrfToken");
		HttpResponse<String> made = send(form("/api/tokens", "name=" + encoded("省级平台")).header("X-CSRF-TOKEN", csrf));
		assertThat(made.statusCode()).isEqualTo(201);
		String id = JsonPath.read(made.body(), "$.id");
		String token = JsonPath.read(made.body(), "$.token");
		assertThat(made.headers().firstValue("Location")).hasValue("/api/tokens/" + id);
		assertThat(send(request("/api/tokens")).body()).contains("\"name\":\"省级平台\"")
			.doesNotContain(token)
			.doesNotContain("hash");
		assertThat(who(token)).isEqualTo("admin (省级平台)");
		assertThat(asProgram("/api/tokens", token).statusCode()).isEqualTo(403);
		assertThat(send(request("/api/tokens/" + id).header("X-CSRF-TOKEN", csrf).DELETE()).statusCode())
			.isEqualTo(204);
		assertThat(asProgram("/api/session", token).statusCode()).isEqualTo(401);
		assertThat(send(request("/api/tokens/" + id).header("X-CSRF-TOKEN", csrf).DELETE()).body())
			.contains("没有令牌“%s”。".formatted(id));
	}

	@Test
	void aTokenNeedsAName() throws Exception {
		logIn(this.password);
		String csrf = JsonPath.read(send(request("/api/session")).body(), "$.csrfToken");
		HttpResponse<String> made = send(form("/api/tokens", "name=+").header("X-CSRF-TOKEN", csrf));
		assertThat(made.statusCode()).isEqualTo(400);
		assertThat(made.body()).contains("请用参数 name 给令牌起名，不超过 60 个字。");
	}

	@Test
	void aWrongTokenIsRefusedAlsoWhereNoneIsNeededAndBesideASession() throws Exception {
		logIn(this.password);
		HttpResponse<String> answer = asProgram("/api/session", "parkgraph_00000000_x");
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).contains("令牌无效或已撤销。");
	}

	@Test
	void aNewPasswordEndsSessionsBegunWithTheFormer() throws Exception {
		logIn(this.password);
		assertThat(send(request("/api/tokens")).statusCode()).isEqualTo(200);
		AdminPassword.in(this.folder.path()).makeNew();
		assertThat(send(request("/api/tokens")).statusCode()).isEqualTo(401);
		assertThat(send(request("/graphiql")).statusCode()).isEqualTo(200);
	}

	@Test
	void loggingOutEndsTheSession() throws Exception {
		logIn(this.password);
		send(form("/logout", "_csrf=" + csrfOfPage()));
		assertThat(send(request("/api/tokens")).statusCode()).isEqualTo(401);
	}

	private String who(String token) throws IOException, InterruptedException {
		return JsonPath.read(asProgram("/api/session", token).body(), "$.who");
	}

	private HttpResponse<String> asProgram(String path, String token) throws IOException, InterruptedException {
		return send(request(path).header("Authorization", "Bearer " + token));
	}

	private HttpResponse<String> logIn(String secret) throws IOException, InterruptedException {
		return logIn("admin", secret);
	}

	private HttpResponse<String> logIn(String name, String secret) throws IOException, InterruptedException {
		return send(form("/login", "username=%s&password=%s&_csrf=%s".formatted(name, secret, csrfOfPage())));
	}

	private String csrfOfPage() throws IOException, InterruptedException {
		Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(send(request("/login")).body());
		assertThat(csrf.find()).isTrue();
		return encoded(csrf.group(1));
	}

	private HttpRequest.Builder form(String path, String fields) {
		return request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(fields));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.http.send(request.build(), BodyHandlers.ofString());
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
