package parkgraph.service.sending;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.jayway.jsonpath.JsonPath;
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
 * The requests of the page about loading over HTTP are sent as they stand there, and
 * answered as it says. What curl would send is sent without it, so that nothing has to be
 * installed.
 */
@OnOwnStore
class LoadingOverHttpIT {

	private static final Path PAGE = Path.of("..", "docs", "loading-over-http.md");

	private static final Pattern REQUEST = Pattern.compile("(?m)^curl (.*?)\\s+# (\\d{3})(?: ([A-Z]+))?$");

	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|((?:'[^']*'|[^\\s\"'])+)");

	@Autowired
	private DataFolder folder;

	@LocalServerPort
	private int port;

	@Test
	void everyRequestOfThePageIsAnsweredAsItSays() throws IOException {
		String token = Tokens.in(this.folder.path(), Clock.systemUTC()).make("docs").secret();
		String id = "none";
		int requests = 0;
		for (Matcher line = REQUEST.matcher(Files.readString(PAGE)); line.find(); requests++) {
			assertThat(line.group(1)).contains("Authorization: Bearer $TOKEN");
			HttpResponse<String> answer = send(words(line.group(1).replace("$ID", id)), new Program(this.port, token));
			assertThat(answer.statusCode()).as(line.group() + "\n" + answer.body())
				.isEqualTo(Integer.parseInt(line.group(2)));
			if (line.group(3) != null) {
				assertThat(JsonPath.<String>read(answer.body(), "$.status")).isEqualTo(line.group(3));
				id = JsonPath.read(answer.body(), "$.id");
			}
			assertThat(answer.body()).doesNotContain("\"errors\":[");
		}
		assertThat(requests).isEqualTo(15);
	}

	private static List<String> words(String line) {
		List<String> words = new ArrayList<>();
		for (Matcher word = WORD.matcher(line); word.find();) {
			words.add((word.group(1) != null) ? word.group(1) : word.group(2).replace("'", ""));
		}
		return words;
	}

	private static HttpResponse<String> send(List<String> words, Program program) {
		String method = "GET";
		String body = "";
		String place = "";
		Map<String, String> fields = new HashMap<>();
		List<Part> files = new ArrayList<>();
		for (int at = 0; at < words.size(); at++) {
			switch (words.get(at)) {
				case "-N" -> {
				}
				case "-H", "-o" -> at++;
				case "-X" -> method = words.get(++at);
				case "-d" -> body = words.get(++at);
				case "-F" -> {
					String[] field = words.get(++at).split("=", 2);
					if (field[1].startsWith("@")) {
						files.add(new Part(field[0], field[1].substring(1),
								"园区代码,园区名称,营业收入（亿元）\nSCP011,成都高新技术产业开发区,13500\n".getBytes(StandardCharsets.UTF_8)));
					}
					else {
						fields.put(field[0], field[1]);
					}
				}
				default -> place = words.get(at).replace("http://127.0.0.1:8080", "");
			}
		}
		if (!files.isEmpty()) {
			return program.upload(place, fields, files);
		}
		if (!body.isEmpty()) {
			return program.sendQuestion(body, words.contains("Accept: text/event-stream"));
		}
		return method.equals("POST") ? program.post(place) : program.get(place);
	}

}
