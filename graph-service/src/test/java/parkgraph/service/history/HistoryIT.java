package parkgraph.service.history;

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

@OnOwnStore
class HistoryIT {

	private static final String OF_SUBJECT = "{ history(subject: \"%s\", first: %d) { nodes { kind subject property period oldValue newValue by { who batch state at } } pageInfo { hasNextPage endCursor } } }";

	private static final String OF_BATCH = "{ history(batch: \"%s\") { nodes { kind subject property period oldValue newValue } } }";

	@Autowired
	private DataFolder folder;

	@LocalServerPort
	private int port;

	private Program program;

	@BeforeEach
	void token() {
		this.program = new Program(this.port, Tokens.in(this.folder.path(), Clock.systemUTC()).make("填报").secret());
	}

	private String publish(String year, String publishedOn, String csv) {
		HttpResponse<String> sent = this.program.upload(Map.of("year", year, "published", publishedOn),
				List.of(Part.file("park.csv", csv.getBytes(StandardCharsets.UTF_8))));
		HttpResponse<String> published = this.program
			.post("/api/batches/" + JsonPath.read(sent.body(), "$.id") + "/publish");
		assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
		return JsonPath.read(published.body(), "$.published.batch");
	}

	private void undo(String batch) {
		HttpResponse<String> undone = this.program.post("/api/batches/" + batch + "/undo");
		assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
	}

	private static String figure(String value) {
		return "园区代码,园区名称,营业收入（亿元）\nSCP013,自贡高新技术产业开发区," + value + "\n";
	}

	private List<String> changes(String question) {
		HttpResponse<String> answer = this.program.ask(question);
		List<Map<String, Object>> nodes = JsonPath.read(answer.body(), "$.data.history.nodes");
		return nodes.stream()
			.map((node) -> "%s %s %s %s: %s → %s".formatted(node.get("kind"), node.get("subject"), node.get("property"),
					node.get("period"), node.get("oldValue"), node.get("newValue")))
			.toList();
	}

	@Test
	void aFigureIsFollowedFromItsFirstValueToTheUndoOfAll() {
		String first = publish("2071", "2072-01", figure("310"));
		String second = publish("2071", "2072-02", figure("320"));
		undo(second);
		undo(first);
		String about = "FIGURE park/SCP013 operating-revenue 2071: ";
		assertThat(changes(OF_SUBJECT.formatted("park/SCP013", 4))).containsExactly(about + "310亿元 → null",
				about + "320亿元 → 310亿元", about + "310亿元 → 320亿元", about + "null → 310亿元");
		assertThat(changes(OF_BATCH.formatted(second))).containsExactly(about + "310亿元 → 320亿元");
		HttpResponse<String> beside = this.program.get("/api/batches/" + second + "/changes");
		assertThat(JsonPath.<String>read(beside.body(), "$.nodes[0].oldValue")).isEqualTo("310亿元");
		assertThat(Program.nobody(this.port).get("/api/batches/" + second + "/changes").statusCode()).isEqualTo(401);
		assertThat(changes(OF_BATCH.formatted("undo-" + second))).containsExactly(about + "320亿元 → 310亿元");
		assertThat(changes(OF_BATCH.formatted("batch/undo-" + first))).containsExactly(about + "310亿元 → null");
		List<Map<String, Object>> by = JsonPath.read(this.program.ask(OF_SUBJECT.formatted("SCP013", 4)).body(),
				"$.data.history.nodes[*].by");
		assertThat(by).allSatisfy((batch) -> {
			assertThat(batch).containsEntry("who", "admin (填报)");
			assertThat(batch.get("at")).isNotNull();
		});
		assertThat(by.stream().map((batch) -> batch.get("batch"))).containsExactly("undo-" + first, "undo-" + second,
				second, first);
	}

	@Test
	void aWithdrawnFigureTellsWhyAndComesBackWithTheUndo() {
		String first = publish("2075", "2076-01", figure("310"));
		String second = publish("2075", "2076-02", "行操作,园区代码,营业收入（亿元）,更正原因\n删除,SCP013,310,重复填报\n");
		String about = "FIGURE park/SCP013 operating-revenue 2075: ";
		assertThat(changes(OF_BATCH.formatted(second))).containsExactly(about + "310亿元 → null");
		assertThat(JsonPath.<String>read(
				this.program.ask(OF_BATCH.formatted(second).replace("newValue", "newValue reason")).body(),
				"$.data.history.nodes[0].reason"))
			.isEqualTo("重复填报");
		undo(second);
		assertThat(changes(OF_BATCH.formatted("undo-" + second))).containsExactly(about + "null → 310亿元");
		undo("undo-" + second);
		assertThat(changes(OF_SUBJECT.formatted("park/SCP013", 1))).containsExactly(about + "310亿元 → null");
		undo(first);
	}

	@Test
	void aDescriptionHasItsOldAndItsNewValue() {
		String batch = publish("2072", "2073", "园区代码,园区名称,级别,类型,英文名称\nSCP013,自贡高新技术产业开发区,国家级,高新技术产业开发区,Zigong Zone\n");
		assertThat(changes(OF_BATCH.formatted(batch))).contains("CHANGED park/SCP013 en null: null → Zigong Zone");
		undo(batch);
		assertThat(changes(OF_BATCH.formatted("undo-" + batch)))
			.contains("CHANGED park/SCP013 en null: Zigong Zone → null");
	}

	@Test
	void pagesGoOnWhereTheLastOneEnded() {
		publish("2073", "2074-01", figure("330"));
		publish("2073", "2074-02", figure("340"));
		String page = this.program.ask(OF_SUBJECT.formatted("SCP013", 1)).body();
		assertThat(JsonPath.<String>read(page, "$.data.history.nodes[0].newValue")).isEqualTo("340亿元");
		assertThat(JsonPath.<Boolean>read(page, "$.data.history.pageInfo.hasNextPage")).isTrue();
		String cursor = JsonPath.read(page, "$.data.history.pageInfo.endCursor");
		assertThat(changes(OF_SUBJECT.replace("first: %d", "first: 1, after: \"" + cursor + "\"").formatted("SCP013")))
			.containsExactly("FIGURE park/SCP013 operating-revenue 2073: null → 330亿元");
	}

	@Test
	void whoeverHasNotLoggedInSeesNone() {
		HttpResponse<String> answer = Program.nobody(this.port).ask(OF_SUBJECT.formatted("SCP013", 1));
		assertThat(JsonPath.<String>read(answer.body(), "$.errors[0].extensions.classification"))
			.isEqualTo("UNAUTHORIZED");
		assertThat(JsonPath.<String>read(answer.body(), "$.errors[0].message"))
			.isEqualTo("This is for those who have logged in.");
	}

	@Test
	void oneOfSubjectAndBatchIsNeeded() {
		assertThat(
				JsonPath.<String>read(this.program.ask("{ history { nodes { id } } }").body(), "$.errors[0].message"))
			.isEqualTo("history takes either subject or batch, one of them.");
		assertThat(JsonPath.<String>read(this.program.ask(OF_BATCH.formatted("none")).body(), "$.errors[0].message"))
			.isEqualTo("There is no batch \"none\".");
	}

}
