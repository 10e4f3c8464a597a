package parkgraph.service.question;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.ExecutionResult;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

class TrustedDocumentsTests {

	private static final String AD_HOC = "{ state { number } }";

	private static final SavedQuestion NEAR = Questions.shipped().find("near").orElseThrow();

	private static WebGraphQlResponse answer(boolean adHoc, String document, Map<String, Object> extensions) {
		WebGraphQlRequest request = new WebGraphQlRequest(URI.create("/graphql"), new HttpHeaders(),
				new LinkedMultiValueMap<>(), InetSocketAddress.createUnresolved("localhost", 80), Map.of(),
				new DefaultGraphQlRequest(document, null, Map.of(), extensions), "1", Locale.ENGLISH);
		return new TrustedDocuments(new QuestionProperties(adHoc))
			.intercept(request,
					(asked) -> Mono.just(new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
							asked.toExecutionInput(),
							ExecutionResult.newExecutionResult().data(asked.toExecutionInput().getQuery()).build()))))
			.blockOptional()
			.orElseThrow();
	}

	private static List<String> errors(WebGraphQlResponse answer) {
		return answer.getErrors().stream().map((error) -> String.valueOf(error.getMessage())).toList();
	}

	@Test
	void anythingMayBeAskedUnlessItIsSwitchedOff() {
		assertThat(answer(true, AD_HOC, Map.of()).<String>getData()).isEqualTo(AD_HOC);
		WebGraphQlResponse refused = answer(false, AD_HOC, Map.of());
		assertThat(errors(refused)).containsExactly("Only saved questions are answered here.");
		assertThat(refused.getErrors().get(0).getExtensions()).containsEntry("code", "SAVED_QUESTIONS_ONLY");
	}

	@Test
	void theTextOfASavedQuestionIsTakenWhateverWhiteSpaceStandsAroundIt() {
		assertThat(errors(answer(false, "\n" + NEAR.text() + "\n", Map.of()))).isEmpty();
		assertThat(errors(answer(false, NEAR.text().replace("near(first: 20)", "near(first: 21)"), Map.of())))
			.hasSize(1);
	}

	@Test
	void aSavedQuestionIsNamedByItsIdOrItsHash() {
		for (Map<String, Object> named : List.of(Map.<String, Object>of("id", "near"),
				Map.<String, Object>of("sha256Hash", NEAR.sha256()))) {
			assertThat(answer(false, "PersistedQueryMarker", Map.of("persistedQuery", named)).<String>getData())
				.isEqualTo(NEAR.text());
		}
	}

	@Test
	void whatIsNotThereIsNamed() {
		assertThat(errors(answer(true, "PersistedQueryMarker", Map.of("persistedQuery", Map.of("id", "x")))))
			.containsExactly("There is no saved question \"x\".");
		assertThat(errors(answer(true, "PersistedQueryMarker", Map.of()))).hasSize(1);
	}

}
