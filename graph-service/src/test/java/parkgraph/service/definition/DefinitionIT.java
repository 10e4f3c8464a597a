package parkgraph.service.definition;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import parkgraph.service.testing.OnFixture;

import static org.assertj.core.api.Assertions.assertThat;

@OnFixture
class DefinitionIT {

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Test
	void anybodyMayReadIt() throws Exception {
		HttpResponse<String> answer = get("/def/IndustrialPark", "text/html");

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("<h1>产业园区 <span lang=\"en\">Industrial park</span></h1>");
	}

	@Test
	void aTermThatIsNotThereIsToldInBothLanguages() throws Exception {
		HttpResponse<String> answer = get("/def/industrialPark", "text/turtle");

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(JsonPath.<String>read(answer.body(), "$.code")).isEqualTo("NO_SUCH_TERM");
		assertThat(JsonPath.<String>read(answer.body(), "$.zh")).isEqualTo("词汇表中没有“industrialPark”。");
		assertThat(JsonPath.<String>read(answer.body(), "$.en")).isEqualTo("The vocabulary has no \"industrialPark\".");
	}

	@Test
	void aFormatThatIsNotThereIsToldInBothLanguages() throws Exception {
		HttpResponse<String> answer = get("/def/", "image/png");

		assertThat(answer.statusCode()).isEqualTo(406);
		assertThat(JsonPath.<String>read(answer.body(), "$.code")).isEqualTo("NOT_ACCEPTABLE");
		assertThat(JsonPath.<String>read(answer.body(), "$.zh")).isEqualTo("没有所要的格式，可用："
				+ "[text/html, text/turtle, application/ld+json, application/n-triples, application/rdf+xml]。");
		assertThat(JsonPath.<String>read(answer.body(), "$.en"))
			.isEqualTo("There is no answer in a format that was asked for; possible: "
					+ "[text/html, text/turtle, application/ld+json, application/n-triples, application/rdf+xml].");
	}

	private HttpResponse<String> get(String path, String accept) throws Exception {
		URI address = URI.create("http://127.0.0.1:%d%s".formatted(this.port, path));
		return this.http.send(HttpRequest.newBuilder(address).header("Accept", accept).build(),
				BodyHandlers.ofString());
	}

}
