package parkgraph.service.limit;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ConcurrentRequestsTests {

	private static final FilterChain ANSWER = (request, response) -> {
	};

	private final ConcurrentRequests filter = new ConcurrentRequests(new LimitProperties(12, 500, 50, 50, 15_000,
			DataSize.ofKilobytes(64), 1000, 50_000, Duration.ofSeconds(10), 2, 5), JsonMapper.builder().build());

	@Test
	void theLimitIsKeptAndOneMoreIsRefusedWithAWordOnWhenToAskAgain() throws Exception {
		MockHttpServletResponse refused = new MockHttpServletResponse();
		MockHttpServletResponse second = new MockHttpServletResponse();
		ask("10.0.0.1", new MockHttpServletResponse(),
				(a, b) -> ask("10.0.0.1", second, (c, d) -> ask("10.0.0.1", refused, ANSWER)));
		assertThat(second.getStatus()).isEqualTo(200);
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
		assertThat(refused.getContentAsString()).contains("\"message\":\"请求超过限制“同时请求数”：最多 2。\"")
			.contains("\"limit\":\"concurrent requests\"")
			.contains("\"hint\":\"等前面的请求得到回答后再问。\"");
		assertThat(this.filter.clients()).isZero();
	}

	@Test
	void speaksEnglishWhenAsked() throws Exception {
		MockHttpServletResponse refused = new MockHttpServletResponse();
		ask("10.0.0.1", new MockHttpServletResponse(),
				(a, b) -> ask("10.0.0.1", new MockHttpServletResponse(), (c, d) -> {
					MockHttpServletRequest english = request("10.0.0.1");
					english.setPreferredLocales(List.of(Locale.UK));
					this.filter.doFilter(english, refused, ANSWER);
				}));
		assertThat(refused.getContentAsString())
			.contains("\"message\":\"The request is over the limit \\\"concurrent requests\\\": at most 2.\"");
	}

	@Test
	void clientsAreCountedApart() throws Exception {
		MockHttpServletResponse other = new MockHttpServletResponse();
		ask("10.0.0.1", new MockHttpServletResponse(),
				(a, b) -> ask("10.0.0.1", new MockHttpServletResponse(), (c, d) -> ask("10.0.0.2", other, ANSWER)));
		assertThat(other.getStatus()).isEqualTo(200);
	}

	@Test
	void aRequestThatFailsIsOver() throws Exception {
		assertThatIllegalStateException().isThrownBy(() -> ask("10.0.0.1", new MockHttpServletResponse(), (a, b) -> {
			throw new IllegalStateException("broken");
		}));
		assertThat(this.filter.clients()).isZero();
	}

	@Test
	void anAnswerThatAnotherThreadFinishesCountsUntilItIsComplete() throws Exception {
		MockHttpServletRequest request = request("10.0.0.1");
		request.setAsyncSupported(true);
		this.filter.doFilter(request, new MockHttpServletResponse(), (asked, answered) -> asked.startAsync());
		assertThat(this.filter.clients()).isEqualTo(1);
		Objects.requireNonNull(request.getAsyncContext()).complete();
		assertThat(this.filter.clients()).isZero();
	}

	@Test
	void onlyQuestionsAreCounted() throws Exception {
		MockHttpServletRequest page = request("10.0.0.1");
		page.setRequestURI("/graphiql");
		this.filter.doFilter(page, new MockHttpServletResponse(), (a, b) -> assertThat(this.filter.clients()).isZero());
	}

	private void ask(String client, MockHttpServletResponse response, FilterChain meanwhile)
			throws IOException, ServletException {
		this.filter.doFilter(request(client), response, meanwhile);
	}

	private static MockHttpServletRequest request(String client) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
		request.setRemoteAddr(client);
		return request;
	}

}
