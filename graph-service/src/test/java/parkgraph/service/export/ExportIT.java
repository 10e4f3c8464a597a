package parkgraph.service.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import parkgraph.service.testing.OnRealContent;
import parkgraph.service.testing.Program;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The facts that come with the product, fetched as files.
 */
@OnRealContent
class ExportIT {

	@LocalServerPort
	private int port;

	@Test
	void theNewestStateIsSentAsTheFormatItsNameSays() throws IOException {
		HttpResponse<byte[]> plain = Program.nobody(this.port).file("/export/latest.nt");
		assertThat(plain.statusCode()).isEqualTo(200);
		assertThat(plain.headers().firstValue("Content-Type")).contains("application/n-triples;charset=utf-8");
		assertThat(plain.headers().firstValue("ParkGraph-State")).contains("1");
		HttpResponse<byte[]> compressed = Program.nobody(this.port).file("/export/latest.nt.gz");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
			.isEqualTo(plain.body());
	}

	@Test
	void whoHasTheFileIsNotSentItAgain() throws IOException, InterruptedException {
		URI address = URI.create("http://127.0.0.1:%d/export/latest.csv".formatted(this.port));
		HttpResponse<String> head = send(HttpRequest.newBuilder(address).method("HEAD", BodyPublishers.noBody()));
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		String tag = head.headers().firstValue("ETag").orElseThrow();
		assertThat(send(HttpRequest.newBuilder(address).header("If-None-Match", tag)).statusCode()).isEqualTo(304);
		HttpResponse<String> table = send(HttpRequest.newBuilder(address));
		assertThat(table.headers().firstValue("ETag")).contains(tag);
		assertThat(table.body()).startsWith("park,park_name,year,").contains("SCP046");
	}

	@Test
	void whatIsNotThereIsSaid() {
		HttpResponse<String> format = Program.nobody(this.port).get("/export/latest.hdt");
		assertThat(format.statusCode()).isEqualTo(404);
		assertThat(format.body()).contains("NO_SUCH_FORMAT",
				"\\\"hdt\\\" is no format of an export; there are ttl, nt, nq, trig, jsonld, rdf, csv, each also with .gz.");
		HttpResponse<String> release = Program.nobody(this.port).get("/export/1999.9.ttl");
		assertThat(release.statusCode()).isEqualTo(404);
		assertThat(release.body()).contains("UNKNOWN_RELEASE", "There is no release \\\"1999.9\\\".");
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
	}

}
