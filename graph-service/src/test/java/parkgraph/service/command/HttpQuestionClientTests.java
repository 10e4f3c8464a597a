package parkgraph.service.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class HttpQuestionClientTests {

	private HttpServer server;

	private URI address;

	@BeforeEach
	void start() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.start();
		this.address = URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@Test
	void waitsForAServiceThatIsStillStarting() {
		AtomicInteger asked = new AtomicInteger();
		answer(() -> (asked.incrementAndGet() < 3) ? 503 : 200, "{\"data\": {\"n\": 1.10}}");
		assertThat(ask().get("data")).hasToString("{n=1.10}");
		assertThat(asked).hasValue(3);
	}

	@Test
	void whatIsNoGraphQlIsTold() {
		answer(() -> 200, "<html>");
		assertThatIllegalStateException().isThrownBy(this::ask)
			.withMessage("%s 没有按 GraphQL 回答。 / %s did not answer in GraphQL.".formatted(this.address, this.address));
	}

	private Map<String, Object> ask() {
		return new HttpQuestionClient(this.address).ask("{ n }", Map.of(), Locale.CHINESE);
	}

	private void answer(java.util.function.IntSupplier status, String body) {
		this.server.createContext("/graphql", (exchange) -> {
			byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Retry-After", "0");
			exchange.sendResponseHeaders(status.getAsInt(), bytes.length);
			exchange.getResponseBody().write(bytes);
			exchange.close();
		});
	}

}
