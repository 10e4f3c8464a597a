package parkgraph.service.sending;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import parkgraph.service.DataFolder;
import parkgraph.service.login.Tokens;
import parkgraph.service.testing.OnOwnStore;
import parkgraph.service.testing.Program;
import parkgraph.service.testing.Program.Part;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Returns of several senders in one zip: overview, slips, a corrected file, publishing
 * park by park.
 */
@OnOwnStore
class ReturnsOverHttpIT {

	private static final Charset GBK = Charset.forName("GB18030");

	@Autowired
	private DataFolder folder;

	@LocalServerPort
	private int port;

	private Program program;

	@BeforeEach
	void token() {
		this.program = new Program(this.port, Tokens.in(this.folder.path(), Clock.systemUTC()).make("省厅").secret());
	}

	private static byte[] zip(String... namesAndTexts) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			for (int i = 0; i < namesAndTexts.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
				zip.write(namesAndTexts[i + 1].getBytes(GBK));
				zip.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

	private static String csv(String park, String value) {
		return "园区代码,营业收入（亿元）\n%s,%s\n".formatted(park, value);
	}

	private static String at(HttpResponse<String> answer, String path) {
		return JsonPath.read(answer.body(), path);
	}

	@Test
	void aZipIsReturnedCorrectedAndPublishedParkByPark() throws IOException {
		HttpResponse<String> sent = this.program.upload(Map.of("year", "2016"),
				List.of(Part.file("2016年报.zip", zip("成都高新区/年报.csv", csv("SCP011", "\"1,20\""), "../德阳高新区/年报.csv",
						csv("SCP017", "61"), "通知.pdf", "%PDF-1.4"))));
		assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
		assertThat(JsonPath.<List<String>>read(sent.body(), "$.files[*].name")).containsExactly("成都高新区/年报.csv",
				"德阳高新区/年报.csv", "通知.pdf");
		assertThat(JsonPath.<List<String>>read(sent.body(), "$.files[*].senderKnown")).containsExactly("FOLDER",
				"FOLDER", "NOT_SAID");
		String self = at(sent, "$.links.self");
		String receipt = at(sent, "$.receipts[0].id");
		assertThat(receipt).matches("20\\d\\d-\\d{4}");

		HttpResponse<String> overview = this.program.get(self + "/overview");
		assertThat(JsonPath.<List<String>>read(overview.body(), "$.lines[?(@.state == 'ERRORS')].reporter.key"))
			.containsExactly("SCP011");
		assertThat(JsonPath.<List<String>>read(overview.body(), "$.lines[?(@.state == 'CLEAN')].reporter.key"))
			.containsExactly("SCP017");
		assertThat(JsonPath.<Integer>read(overview.body(), "$.states.NOT_RECEIVED")).isGreaterThan(50);
		assertThat(JsonPath.<List<String>>read(overview.body(), "$.findings[*].findings[*].place"))
			.containsExactly("成都高新区/年报.csv!B2");
		assertThat(this.program.get(self + "/overview.xlsx").headers().firstValue("Content-Type").orElseThrow())
			.contains("spreadsheetml");
		slips(self);

		HttpResponse<String> one = this.program.post(self + "/publish?only=SCP017");
		assertThat(one.statusCode()).as(one.body()).isEqualTo(200);
		assertThat(JsonPath.<String>read(one.body(), "$.status")).isEqualTo("CHECKED");
		assertThat(JsonPath.<List<String>>read(one.body(), "$.parts[0].reporters")).containsExactly("SCP017");
		assertThat(this.program.post(self + "/publish?only=SCP011").statusCode()).isEqualTo(409);
		assertThat(this.program.delete(self).statusCode()).isEqualTo(409);

		HttpResponse<String> corrected = this.program.upload(self + "/files", Map.of("sender", "成都高新区"),
				List.of(Part.file("更正.csv", csv("SCP011", "1200").getBytes(GBK))));
		assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
		assertThat(JsonPath.<List<Integer>>read(corrected.body(), "$.receipts[*].arrival")).containsExactly(1, 2);
		assertThat(JsonPath.<Boolean>read(corrected.body(), "$.report.clean")).isTrue();
		overview = this.program.get(self + "/overview");
		assertThat(JsonPath.<List<String>>read(overview.body(), "$.lines[?(@.state == 'REPLACED')].replacedBy"))
			.containsExactly("更正.csv");
		assertThat(JsonPath.<List<String>>read(overview.body(), "$.lines[?(@.state == 'PUBLISHED')].reporter.key"))
			.containsExactly("SCP017");

		HttpResponse<String> rest = this.program.post(self + "/publish");
		assertThat(rest.statusCode()).as(rest.body()).isEqualTo(200);
		assertThat(JsonPath.<List<String>>read(rest.body(), "$.parts[1].reporters")).containsExactly("SCP011");
		assertThat(JsonPath.<String>read(this.program.post(self + "/publish").body(), "$.code"))
			.isEqualTo("NOTHING_OPEN");
		whoHasReported(rest);
	}

	private void slips(String self) {
		HttpResponse<String> slips = this.program.get(self + "/slips");
		assertThat(JsonPath.<List<String>>read(slips.body(), "$[*].reporter")).containsExactly("SCP011");
		for (String format : List.of("xlsx", "docx")) {
			HttpResponse<String> slip = this.program.get(at(slips, "$[0]." + format));
			assertThat(slip.statusCode()).isEqualTo(200);
			assertThat(slip.headers().firstValue("Content-Disposition").orElseThrow()).contains("SCP011", "." + format);
		}
		HttpResponse<String> none = this.program.get(self + "/slips.docx?of=SCP017");
		assertThat(none.statusCode()).isEqualTo(404);
		assertThat(JsonPath.<String>read(none.body(), "$.detail"))
			.isEqualTo("There is no return slip for \"SCP017\": nothing came, or nothing is the matter.");
	}

	private void whoHasReported(HttpResponse<String> rest) {
		String question = "{ missingReturns(year: 2016) { expected reported parks { code status } } }";
		assertThat(Program.nobody(this.port).ask(question).body()).contains("UNAUTHORIZED");
		HttpResponse<String> answer = this.program.ask(question);
		assertThat(JsonPath.<Integer>read(answer.body(), "$.data.missingReturns.reported")).isEqualTo(2);
		assertThat(
				JsonPath.<List<String>>read(answer.body(), "$.data.missingReturns.parks[?(@.code == 'SCP001')].status"))
			.containsExactly("NOTHING_RECEIVED");
		String batch = at(rest, "$.parts[1].batch");
		HttpResponse<String> undone = this.program.post("/api/batches/" + batch + "/undo");
		assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
		assertThat(JsonPath.<Integer>read(this.program.ask(question).body(), "$.data.missingReturns.reported"))
			.isEqualTo(1);
		assertThat(JsonPath.<String>read(
				this.program.ask("{ missingReturns(year: 2016, list: \"x\") { expected } }").body(),
				"$.errors[0].message"))
			.isEqualTo("There is no list \"x\".");
	}

}
