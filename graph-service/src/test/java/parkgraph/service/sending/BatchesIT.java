package parkgraph.service.sending;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.jayway.jsonpath.JsonPath;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import parkgraph.loaders.store.HeldLock;
import parkgraph.loaders.store.PublishLock;
import parkgraph.loaders.store.Transactions;
import parkgraph.service.DataFolder;
import parkgraph.service.login.Tokens;
import parkgraph.service.testing.OnOwnStore;
import parkgraph.service.testing.Program;
import parkgraph.service.testing.Program.Part;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files go from upload to report to a published state and back, over HTTP alone.
 */
@OnOwnStore
class BatchesIT {

	private static final Charset GBK = Charset.forName("GB18030");

	/** Every test sends figures of a year of its own. */
	private static final AtomicInteger YEAR = new AtomicInteger(2050);

	private final String year = Integer.toString(YEAR.incrementAndGet());

	@Autowired
	private DataFolder folder;

	@Autowired
	private Driver driver;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Housekeeping housekeeping;

	@Autowired
	private Works works;

	@LocalServerPort
	private int port;

	private Program program;

	@BeforeEach
	void token() {
		this.program = new Program(this.port, Tokens.in(this.folder.path(), Clock.systemUTC()).make("测试").secret());
	}

	private static byte[] csv(String figure) {
		return ("园区代码,园区名称,营业收入（亿元）\nSCP011,成都高新技术产业开发区," + figure + "\n合计,," + figure + "\n").getBytes(GBK);
	}

	private static byte[] workbook(String code, Object figure) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(bytes, "ParkGraph", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("园区");
			sheet.value(0, 0, "园区主要指标");
			sheet.range(0, 0, 0, 2).merge();
			sheet.value(1, 0, "园区代码");
			sheet.value(1, 1, "园区名称");
			sheet.value(1, 2, "工业总产值（万元）");
			sheet.value(2, 0, code);
			sheet.value(2, 1, "宜宾高新技术产业园区");
			if (figure instanceof Number number) {
				sheet.value(2, 2, number);
			}
			else {
				sheet.value(2, 2, figure.toString());
			}
			sheet.value(3, 0, "合计");
			sheet.value(3, 2, 4_800_000);
		}
		return bytes.toByteArray();
	}

	private HttpResponse<String> send(Part... files) {
		return this.program.upload(Map.of("year", this.year), List.of(files));
	}

	private static String text(HttpResponse<String> answer, String path) {
		return JsonPath.read(answer.body(), path);
	}

	private static boolean flag(HttpResponse<String> answer, String path) {
		return Boolean.TRUE.equals(JsonPath.read(answer.body(), path));
	}

	private static int number(HttpResponse<String> answer, String path) {
		return JsonPath.<Integer>read(answer.body(), path);
	}

	private static List<String> texts(HttpResponse<String> answer, String path) {
		return JsonPath.read(answer.body(), path);
	}

	private String hash() {
		return new Transactions(this.driver).get((tx) -> tx.run(
				"MATCH (store:Store {id: 'store'}) MATCH (hash:StateHash {id: toString(store.state) + '/INTERNAL'}) RETURN hash.hash AS hash")
			.single()
			.get("hash")
			.asString());
	}

	private int state() {
		return number(this.program.ask("{ state { number } }"), "$.data.state.number");
	}

	@Test
	void fromUploadToReportToCorrectedFilesToAPublishedStateAndBack() throws Exception {
		int before = state();
		String hashBefore = hash();
		HttpResponse<String> wrong = send(Part.file("成都 高新.csv", csv("13000")),
				Part.file("../宜宾.xlsx", workbook("SCP999", "4,80,000")));
		assertThat(wrong.statusCode()).isEqualTo(200);
		assertThat(wrong.headers().firstValue("Location")).hasValue("/api/batches/" + text(wrong, "$.id"));
		assertThat(text(wrong, "$.status")).isEqualTo("CHECKED");
		assertThat(text(wrong, "$.who")).isEqualTo("admin (测试)");
		assertThat(text(wrong, "$.audience")).isEqualTo("internal");
		assertThat(texts(wrong, "$.files[*].name")).containsExactly("成都 高新.csv", "宜宾.xlsx");
		assertThat(flag(wrong, "$.report.clean")).isFalse();
		assertThat(texts(wrong, "$.report.findings[?(@.outcome == 'REFUSED')].place")).containsExactly("宜宾.xlsx!园区!A3",
				"宜宾.xlsx!园区!C3");
		assertThat(texts(wrong, "$.report.findings[?(@.outcome == 'REFUSED')].found")).containsExactly("SCP999",
				"4,80,000");
		HttpResponse<String> refused = this.program.post("/api/batches/" + text(wrong, "$.id") + "/publish");
		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(text(refused, "$.code")).isEqualTo("REJECTED_ROWS");
		assertThat(text(refused, "$.detail")).isEqualTo("2 cells or rows are refused, so nothing was published.");
		assertThat(state()).isEqualTo(before);

		HttpResponse<String> right = send(Part.file("成都 高新.csv", csv("13000")),
				Part.file("宜宾.xlsx", workbook("SCP046", 4_800_000)));
		assertThat(flag(right, "$.report.clean")).as(right.body()).isTrue();
		String place = text(right, "$.links.self");
		HttpResponse<String> published = this.program.post(place + "/publish");
		assertThat(published.statusCode()).isEqualTo(200);
		assertThat(text(published, "$.status")).isEqualTo("PUBLISHED");
		assertThat(number(published, "$.published.state")).isEqualTo(before + 1);
		assertThat(state()).isEqualTo(before + 1);
		assertThat(hash()).isNotEqualTo(hashBefore);

		HttpResponse<String> undone = this.program.post(place + "/undo");
		assertThat(undone.statusCode()).isEqualTo(200);
		assertThat(text(undone, "$.status")).isEqualTo("UNDONE");
		assertThat(number(undone, "$.undone.takenBack")).isEqualTo(2);
		assertThat(number(undone, "$.undone.state")).isEqualTo(before + 2);
		assertThat(hash()).isEqualTo(hashBefore);
	}

	@Test
	void aSlippedUnitIsDoubtedAndTheReportSaysWhatWouldChange() {
		HttpResponse<String> slipped = this.program.upload(Map.of("year", "2022"),
				List.of(Part.file("成都.csv", csv("106000000"))));
		assertThat(texts(slipped, "$.report.findings[?(@.severity == 'WARNING')].rule")).containsExactly("unit-slip");
		assertThat(texts(slipped, "$.report.findings[?(@.rule == 'unit-slip')].place")).containsExactly("成都.csv!C2");
		assertThat(number(slipped, "$.report.severities.WARNING")).isEqualTo(1);
		assertThat(number(slipped, "$.report.changes.figures.NEW")).isEqualTo(1);
		assertThat(number(slipped, "$.report.changes.figures.CHANGED")).isZero();
	}

	@Test
	void theSameFilesTwiceAreOneBatchAndUndoneOnesMayComeAgain() {
		HttpResponse<String> first = send(Part.file("a.csv", csv("13001")));
		HttpResponse<String> second = send(Part.file("a.csv", csv("13001")));
		assertThat(text(second, "$.id")).isEqualTo(text(first, "$.id"));
		assertThat(flag(second, "$.repeated")).isTrue();
		assertThat(first.body()).doesNotContain("\"repeated\"");
		String place = text(first, "$.links.self");
		this.program.post(place + "/publish");
		int state = state();
		assertThat(text(send(Part.file("a.csv", csv("13001"))), "$.status")).isEqualTo("PUBLISHED");
		assertThat(flag(this.program.post(place + "/publish"), "$.repeated")).isTrue();
		assertThat(state()).isEqualTo(state);
		this.program.post(place + "/undo");
		HttpResponse<String> again = send(Part.file("a.csv", csv("13001")));
		assertThat(text(again, "$.status")).isEqualTo("CHECKED");
		assertThat(text(this.program.post(place + "/publish"), "$.published.batch")).endsWith("-2");
	}

	@Test
	void theRestIsPublishedWithoutRejectedRowsOnlyWhenToldToAndThatIsRecorded() {
		HttpResponse<String> sent = send(Part.file("b.csv",
				"园区代码,园区名称,营业收入（亿元）\nSCP011,成都高新技术产业开发区,13002\nSCP046,宜宾高新技术产业园区,\"1,20\"\n".getBytes(GBK)));
		String place = text(sent, "$.links.self");
		HttpResponse<String> published = this.program.post(place + "/publish?withoutRejected=true");
		assertThat(flag(published, "$.published.withoutRejected")).isTrue();
		String batch = text(published, "$.published.batch");
		assertThat(flag(this.program.get("/api/batches/" + batch), "$.published.withoutRejected")).isTrue();
		Map<String, Object> kept = new Transactions(this.driver).get(
				(tx) -> tx
					.run("MATCH (batch:Batch {id: $batch}) RETURN batch.withoutRefused AS without, batch.who AS who",
							Map.of("batch", batch))
					.single()
					.asMap());
		assertThat(kept).isEqualTo(Map.of("without", true, "who", "admin (测试)"));
	}

	@Test
	void whoPublishesElsewhereIsNamed() {
		HttpResponse<String> sent = send(Part.file("c.csv", csv("13003")));
		HeldLock held = new PublishLock(this.driver).take("张三");
		try {
			HttpResponse<String> answer = this.program.post(text(sent, "$.links.publish"));
			assertThat(answer.statusCode()).isEqualTo(409);
			assertThat(text(answer, "$.code")).isEqualTo("PUBLISHING_ELSEWHERE");
			assertThat(text(answer, "$.detail")).startsWith("张三 is publishing");
			assertThat(text(this.program.get(text(sent, "$.links.self")), "$.failure.code"))
				.isEqualTo("PUBLISHING_ELSEWHERE");
		}
		finally {
			new Transactions(this.driver).run(held::release);
		}
		assertThat(this.program.post(text(sent, "$.links.publish")).statusCode()).isEqualTo(200);
	}

	@Test
	void whatChangedSinceTheCheckIsCheckedAgain() {
		HttpResponse<String> early = send(Part.file("d.csv", csv("13004")));
		HttpResponse<String> late = send(Part.file("e.csv", csv("13005")));
		this.program.post(text(late, "$.links.publish"));
		HttpResponse<String> refused = this.program.post(text(early, "$.links.publish"));
		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(text(refused, "$.code")).isEqualTo("CHANGED_MEANWHILE");
		HttpResponse<String> checked = this.program.post(text(early, "$.links.check"));
		assertThat(number(checked, "$.report.state")).isEqualTo(state());
		assertThat(this.program.post(text(early, "$.links.publish")).statusCode()).isEqualTo(200);
	}

	@Test
	void whoeverDoesNotWaitIsToldWhereToLook() {
		HttpResponse<String> sent = send(Part.file("f.csv", csv("13006")));
		HttpResponse<String> begun = this.program.post(text(sent, "$.links.publish"), "Prefer", "respond-async");
		assertThat(begun.statusCode()).isEqualTo(202);
		String place = begun.headers().firstValue("Location").orElseThrow();
		this.works.of(text(sent, "$.id")).ifPresent((work) -> work.result().join());
		assertThat(text(this.program.get(place), "$.status")).isEqualTo("PUBLISHED");
	}

	@Test
	void draftsAreListedDeletedAndForgotten() {
		HttpResponse<String> sent = send(Part.file("g.csv", csv("13007")));
		String id = text(sent, "$.id");
		assertThat(texts(this.program.get("/api/batches"), "$[*].id")).contains(id);
		assertThat(this.program.delete("/api/batches/" + id).statusCode()).isEqualTo(204);
		HttpResponse<String> gone = this.program.get("/api/batches/" + id);
		assertThat(gone.statusCode()).isEqualTo(404);
		assertThat(text(gone, "$.detail")).isEqualTo("There is no batch \"%s\".".formatted(id));

		String kept = text(send(Part.file("g.csv", csv("13008"))), "$.id");
		String old = text(send(Part.file("g.csv", csv("13009"))), "$.id");
		Draft draft = this.drafts.find(old).orElseThrow();
		this.drafts.update(new Draft(old, draft.status(), draft.who(), Instant.parse("2026-06-22T23:59:59Z"),
				draft.audience(), draft.title(), draft.options(), draft.files(), draft.state(), null, null, null));
		this.housekeeping.forget();
		assertThat(this.drafts.find(old)).isEmpty();
		assertThat(this.drafts.find(kept)).isPresent();
	}

	@Test
	void whatTheEndOfTheServiceInterruptedCanBeDoneAgain() {
		HttpResponse<String> sent = send(Part.file("h.csv", csv("13010")));
		Draft draft = this.drafts.find(text(sent, "$.id")).orElseThrow();
		this.drafts.update(draft.status(Draft.Status.PUBLISHING));
		Drafts afterRestart = new Drafts(this.folder);
		assertThat(afterRestart.find(draft.id()).orElseThrow().files()).isEqualTo(draft.files());
		assertThat(afterRestart.report(draft.id())).isPresent();
		this.housekeeping.takeUp();
		assertThat(text(this.program.get(text(sent, "$.links.self")), "$.failure.reason.en"))
			.isEqualTo("The service ended on the way and nothing was written; try again.");
		assertThat(this.program.post(text(sent, "$.links.publish")).statusCode()).isEqualTo(200);
	}

	@Test
	void whateverCameInByCommandCanBeTakenBackHereToo() {
		HttpResponse<String> facts = this.program.get("/api/batches");
		List<String> others = JsonPath.read(facts.body(), "$[?(@.status == 'PUBLISHED' && @.files.length() == 0)].id");
		assertThat(others).isNotEmpty();
		assertThat(text(this.program.get("/api/batches/" + others.get(others.size() - 1)), "$.links.undo"))
			.isEqualTo("/api/batches/%s/undo".formatted(others.get(others.size() - 1)));
	}

}
