package parkgraph.service.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a service over HTTP.
 */
final class HttpQuestionClient implements QuestionClient {

	private static final int NOT_READY = 503;

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	/** Numbers stay the decimals they were printed as. */
	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

	private final URI service;

	HttpQuestionClient(URI service) {
		this.service = service;
	}

	@Override
	public Map<String, Object> ask(String document, Map<String, Object> variables, Locale language) {
		HttpRequest request = HttpRequest.newBuilder(this.service.resolve("/graphql"))
			.timeout(PATIENCE)
			.header("Content-Type", "application/json")
			.header("Accept", "application/graphql-response+json, application/json")
			.header("Accept-Language", language.toLanguageTag())
			.POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(Map.of("query", document, "variables", variables))))
			.build();
		try {
			HttpResponse<String> response = send(request);
			return JSON.readValue(response.body(), new TypeReference<Map<String, Object>>() {
			});
		}
		catch (JacksonException ex) {
			throw new IllegalStateException(
					"%s 没有按 GraphQL 回答。 / %s did not answer in GraphQL.".formatted(this.service, this.service), ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(
					"%s 没有回答，请先启动：parkgraph run。 / %s does not answer; start it first: parkgraph run."
						.formatted(this.service, this.service),
					ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("已中断。 / Interrupted.", ex);
		}
	}

	/** A service that is still starting says so, and when to ask again. */
	private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		HttpResponse<String> response = this.http.send(request, BodyHandlers.ofString());
		while (response.statusCode() == NOT_READY && System.nanoTime() < end) {
			Thread.sleep(Duration.ofSeconds(response.headers().firstValueAsLong("Retry-After").orElse(1)).toMillis());
			response = this.http.send(request, BodyHandlers.ofString());
		}
		return response;
	}

}
