package parkgraph.service.judgement;

import java.net.URLEncoder;
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
 * A question about a name is answered over HTTP, counts at the next check, and is taken
 * back.
 */
@OnOwnStore
class JudgementIT {

	private static final String NAME = "沿滩工业园";

	@Autowired
	private DataFolder folder;

	@LocalServerPort
	private int port;

	private Program program;

	@BeforeEach
	void token() {
		this.program = new Program(this.port, Tokens.in(this.folder.path(), Clock.systemUTC()).make("测试").secret());
	}

	private HttpResponse<String> say(String verdict, String name, String code) {
		return this.program.post("/api/judgements?verdict=%s&name=%s&code=%s".formatted(verdict,
				URLEncoder.encode(name, StandardCharsets.UTF_8), code));
	}

	private static List<String> rules(HttpResponse<String> batch) {
		List<String> rules = JsonPath.read(batch.body(), "$.report.findings[*].rule");
		return rules.stream().filter((rule) -> rule.startsWith("name-")).toList();
	}

	private static String problem(HttpResponse<String> answer) {
		return "%d %s %s".formatted(answer.statusCode(), JsonPath.<String>read(answer.body(), "$.code"),
				JsonPath.<String>read(answer.body(), "$.detail"));
	}

	@Test
	void aJudgementCountsAtTheNextCheckUntilItIsTakenBack() {
		byte[] csv = ("园区名称,营业收入（亿元）\n" + NAME + ",120\n").getBytes(StandardCharsets.UTF_8);
		HttpResponse<String> batch = this.program.upload(Map.of("year", "2041"), List.of(Part.file("a.csv", csv)));
		String id = JsonPath.read(batch.body(), "$.id");
		assertThat(rules(batch)).containsExactly("name-to-judge");

		HttpResponse<String> same = say("same", NAME, "SCP042");
		assertThat(same.statusCode()).isEqualTo(201);
		assertThat(JsonPath.<String>read(same.body(), "$.called")).isEqualTo("沿滩高新技术产业园区");
		assertThat(JsonPath.<String>read(same.body(), "$.who")).isEqualTo("admin (测试)");
		assertThat(rules(this.program.post("/api/batches/" + id + "/check"))).containsExactly("name-judged");

		String number = JsonPath.read(same.body(), "$.number").toString();
		assertThat(this.program.post("/api/judgements/" + number + "/take-back").statusCode()).isEqualTo(201);
		assertThat(rules(this.program.post("/api/batches/" + id + "/check"))).containsExactly("name-to-judge");

		assertThat(JsonPath.<List<String>>read(this.program.get("/api/judgements").body(), "$.judgements[*].name"))
			.doesNotContain(NAME);
		assertThat(JsonPath.<List<String>>read(this.program.get("/api/judgements?history=true").body(),
				"$.judgements[?(@.name == '" + NAME + "')].verdict"))
			.containsExactly("same", "taken-back");
		assertThat(JsonPath.<List<String>>read(
				this.program.ask("{ judgements(history: true) { name verdict code called who at note } }").body(),
				"$.data.judgements[?(@.name == '" + NAME + "')].verdict"))
			.containsExactly("same", "taken-back");
	}

	@Test
	void badRequestsSayWhatIsExpected() {
		assertThat(problem(say("perhaps", NAME, "SCP042"))).isEqualTo(
				"400 BAD_VERDICT The parameter verdict is \"perhaps\"; expected is one of same, different, unsure.");
		assertThat(problem(say("same", NAME, "SCP999"))).isEqualTo(
				"400 NOT_JUDGED No park or enterprise has the code \"SCP999\"; give a park's code, a credit code or an enterprise's id.");
		assertThat(problem(this.program.post("/api/judgements/999/take-back")))
			.isEqualTo("400 NOT_JUDGED There is no judgement 999 that holds; ./parkgraph judge lists those that do.");
		assertThat(problem(this.program.post("/api/judgements/x/take-back")))
			.isEqualTo("400 BAD_NUMBER \"x\" is not the number of a judgement.");
	}

	@Test
	void nobodyJudgesWithoutLoggingIn() {
		Program nobody = Program.nobody(this.port);
		assertThat(nobody.get("/api/judgements").statusCode()).isEqualTo(401);
		assertThat(nobody.post("/api/judgements?verdict=same&name=a&code=SCP001").statusCode()).isIn(401, 403);
		assertThat(JsonPath.<String>read(nobody.ask("{ judgements { name } }").body(), "$.errors[0].extensions.code"))
			.isEqualTo("LOG_IN");
	}

}
