package parkgraph.service.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import parkgraph.service.testing.OnFixture;

import static org.assertj.core.api.Assertions.assertThat;

@OnFixture
class GraphQlOverHttpIT {

	private static final String RESPONSE = "application/graphql-response+json";

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Test
	void queriesHaveAnAddress() throws Exception {
		HttpResponse<String> answer = get(
				"/graphql?query=" + encoded("query a($c: ID!) { park(code: $c) { zh } } query b { state { number } }")
						+ "&operationName=a&variables=" + encoded("{\"c\": \"EX01\"}"),
				RESPONSE);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith(RESPONSE));
		assertThat(answer.body()).isEqualTo("{\"data\":{\"park\":{\"zh\":\"成都示范高新技术产业开发区\"}}}");
	}

	@Test
	void whatChangesSomethingNeedsPost() throws Exception {
		HttpResponse<String> answer = get("/graphql?query=" + encoded("mutation { anything }"), RESPONSE);
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
		assertThat(answer.body()).contains("GET 只能查询，变更请用 POST。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphql", "/graphql?query=", "/graphql?query=%7Bstate%7Bnumber%7D%7D&variables=7",
			"/graphql?query=%7Bstate%7Bnumber%7D%7D&variables=%7B" })
	void aRequestThatIsNoneIsAMistakeOfTheCaller(String path) throws Exception {
		assertThat(get(path, RESPONSE).statusCode()).isEqualTo(400);
	}

	@Test
	void aQueryThatCannotBeParsedIsA400InTheNewMediaTypeAndA200InTheOldOne() throws Exception {
		String path = "/graphql?query=" + encoded("{");
		assertThat(get(path, RESPONSE).statusCode()).isEqualTo(400);
		assertThat(get(path, "application/json").statusCode()).isEqualTo(200);
	}

	@Test
	void postAnswersInBothMediaTypes() throws Exception {
		for (String type : new String[] { RESPONSE, "application/json" }) {
			HttpResponse<String> answer = post("{\"query\": \"{ state { number } }\"}", type);
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.headers().firstValue("Content-Type"))
				.hasValueSatisfying((found) -> assertThat(found).startsWith(type));
			assertThat(answer.body()).isEqualTo("{\"data\":{\"state\":{\"number\":2}}}");
		}
	}

	@Test
	void savedQuestionsAreAskedByIdOrHash() throws Exception {
		HttpResponse<String> byId = post("{\"extensions\": {\"persistedQuery\": {\"id\": \"releases\"}}}", RESPONSE);
		assertThat(byId.statusCode()).isEqualTo(200);
		String hash = JsonPath
			.<List<String>>read(get("/api/questions", "application/json").body(), "$[?(@.id == 'releases')].sha256")
			.get(0);
		HttpResponse<String> byHash = get(
				"/graphql?extensions="
						+ encoded("{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + hash + "\"}}"),
				RESPONSE);
		assertThat(byHash.statusCode()).isEqualTo(200);
		assertThat(byHash.body()).isEqualTo(byId.body()).startsWith("{\"data\":{\"releases\":");
	}

	@Test
	void aSavedQuestionThatIsNotThereIsTold() throws Exception {
		HttpResponse<String> answer = post("{\"extensions\": {\"persistedQuery\": {\"id\": \"nowhere\"}}}", RESPONSE,
				"en");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("There is no saved question \\\"nowhere\\\".")
			.contains("\"code\":\"PERSISTED_QUERY_NOT_FOUND\"");
	}

	@Test
	void aNumberIsNoQuery() throws Exception {
		assertThat(post("{\"query\": 7}", RESPONSE).statusCode()).isEqualTo(400);
		assertThat(post("{\"query\": \"{ state { number } }\", \"operationName\": true}", RESPONSE).statusCode())
			.isEqualTo(400);
	}

	@Test
	void errorsSpeakTheCallersLanguage() throws Exception {
		String query = "{\"query\": \"{ park(code: \\\"EX01\\\", asOf: {state: 9}) { zh } }\"}";
		assertThat(post(query, RESPONSE).body()).contains("没有状态 9，最新状态为 2。");
		assertThat(post(query, RESPONSE, "en-GB").body()).contains("There is no state 9; the newest is 2.")
			.contains("\"code\":\"UNKNOWN_STATE\"")
			.contains("\"classification\":\"NOT_FOUND\"");
	}

	@Test
	void theSchemaIsPrinted() throws Exception {
		HttpResponse<String> schema = get("/graphql/schema", "*/*");
		assertThat(schema.statusCode()).isEqualTo(200);
		assertThat(schema.body()).contains("type Query").contains("parksNear(").contains("Finds things by name");
	}

	@Test
	void everyAnswerTellsBrowsersToTakeNothingFromElsewhere() throws Exception {
		for (String path : new String[] { "/graphiql", "/graphiql/index.html", "/graphiql/page.js", "/api/questions",
				"/graphql/schema", "/nowhere" }) {
			assertThat(get(path, "*/*").headers().firstValue("Content-Security-Policy")).as(path)
				.hasValue(PageHeaders.POLICY);
		}
	}

	@Test
	void filesThatNameAVersionAreKeptForAYear() throws Exception {
		assertThat(get("/vendor/graphiql-3.2.0/react.production.min.js", "*/*").headers().firstValue("Cache-Control"))
			.hasValue("max-age=31536000, public, immutable");
	}

	private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
		return this.http.send(HttpRequest.newBuilder(uri(path)).header("Accept", accept).build(),
				BodyHandlers.ofString());
	}

	private HttpResponse<String> post(String body, String accept, String... language)
			throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(uri("/graphql"))
			.header("Accept", accept)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body));
		if (language.length > 0) {
			request.header("Accept-Language", language[0]);
		}
		return this.http.send(request.build(), BodyHandlers.ofString());
	}

	private URI uri(String path) {
		return URI.create("http://127.0.0.1:" + this.port + path);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
