package parkgraph.service.sending;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;

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
 * What cannot be sent, and what can whatever it is called.
 */
@OnOwnStore
class BatchRefusalsIT {

	@Autowired
	private DataFolder folder;

	@LocalServerPort
	private int port;

	private Program program;

	@BeforeEach
	void token() {
		this.program = new Program(this.port, Tokens.in(this.folder.path(), Clock.systemUTC()).make("测试").secret());
	}

	private static byte[] csv(String figure) {
		return ("园区代码,营业收入（亿元）\nSCP011," + figure + "\n").getBytes(StandardCharsets.UTF_8);
	}

	private HttpResponse<String> send(Part... files) {
		return this.program.upload(Map.of("year", "2040"), List.of(files));
	}

	@Test
	void badRequestsSayWhatIsExpected() {
		assertThat(problem(this.program.upload(Map.of(), List.of())))
			.isEqualTo("400 NO_FILE There is no file in the request.");
		assertThat(problem(this.program.upload(Map.of("yaer", "2024"), List.of(Part.file("a.csv", csv("1"))))))
			.isEqualTo(
					"400 UNKNOWN_FIELD There is no field \"yaer\"; there are: kind, public, published, sender, source, title, year; files come as file.");
		assertThat(problem(this.program.upload(Map.of("year", "24"), List.of(Part.file("a.csv", csv("1"))))))
			.isEqualTo("400 BAD_FIELD The field year is \"24\"; expected is a year from 1949 to 2100.");
		assertThat(problem(this.program.upload(Map.of("kind", "park"), List.of(Part.file("a.csv", csv("1"))))))
			.startsWith("400 UNKNOWN_KIND There is no kind \"park\"; there are: regions, ");
		assertThat(problem(send(Part.file("a.csv", csv("1")), Part.file("x/a.csv", csv("2")))))
			.isEqualTo("400 SAME_NAME Two files are called \"a.csv\".");
		assertThat(problem(send(new Part("upload", "a.csv", csv("1")))))
			.isEqualTo("400 UNKNOWN_FIELD Files have to come in the field file; there was \"upload\".");
		assertThat(problem(this.program.post("/api/batches")))
			.isEqualTo("400 NO_UPLOAD Files have to come as multipart/form-data.");
		assertThat(problem(this.program.get("/api/nothing")))
			.isEqualTo("404 NO_SUCH_REQUEST There is no request \"GET /api/nothing\".");
		assertThat(problem(this.program.delete("/api/batches")))
			.isEqualTo("404 NO_SUCH_REQUEST There is no request \"DELETE /api/batches\".");
		assertThat(problem(this.program.get("/api/batches/..%2f.."))).startsWith("400");
		assertThat(problem(this.program.post("/api/batches/none/undo")))
			.isEqualTo("404 UNKNOWN_BATCH There is no batch \"none\".");
	}

	@Test
	void aFileLargerThanAllowedIsRefusedWithTheLimit() {
		assertThat(problem(send(Part.file("big.csv", new byte[(50 << 20) + 1]))))
			.isEqualTo("413 FILE_SIZE Too large: a file may have 50 MiB, and at most 50 come together.");
	}

	@Test
	void anyFileNameIsAccepted() {
		for (String name : List.of("..\\..\\etc\\园区 数据.csv", "con", "名字'\u0001;--.csv")) {
			HttpResponse<String> sent = send(Part.file(name, csv("13011")));
			assertThat(sent.statusCode()).as(name).isEqualTo(200);
			this.program.delete(JsonPath.<String>read(sent.body(), "$.links.self"));
		}
	}

	private static String problem(HttpResponse<String> answer) {
		if (answer.headers().firstValue("Content-Type").filter("application/problem+json"::equals).isEmpty()) {
			return answer.statusCode() + " " + answer.body();
		}
		return answer.statusCode() + " " + JsonPath.<String>read(answer.body(), "$.code") + " "
				+ JsonPath.<String>read(answer.body(), "$.detail");
	}

}
