package parkgraph.service.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class AskCommandTests {

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	private final Asked asked = new Asked();

	private int run(String... arguments) {
		return new CommandLine(new AskCommand((service) -> this.asked)).setOut(new PrintWriter(this.out, true))
			.setErr(new PrintWriter(this.err, true))
			.setExecutionExceptionHandler((ex, line, parsed) -> {
				line.getErr().println(OneLine.of(ex));
				return 1;
			})
			.execute(arguments);
	}

	@Test
	void listsTheQuestionsWhenNoneIsNamed() {
		assertThat(run()).isZero();
		assertThat(this.out.toString()).contains("near  哪些园区接近门槛").contains("releases  有哪些发布版");
	}

	@Test
	void printsATable() {
		assertThat(run("releases", "--service", "http://127.0.0.1:1", "--lang", "zh")).isZero();
		assertThat(this.out.toString()).isEqualTo("""
				发布版  状态号  标题      命名时间    校验值
				--------------------------------------------
				2026.1       1  公开事实  2026-01-01  abc
				""");
	}

	@Test
	void printsCsvAndJson() {
		run("releases", "--service", "http://127.0.0.1:1", "--format", "csv");
		assertThat(this.out.toString())
			.isEqualTo("name,state,zh,en,createdAt,hash\r\n2026.1,1,公开事实,Public facts,2026-01-01,abc\r\n");
		this.out.getBuffer().setLength(0);
		run("releases", "--service", "http://127.0.0.1:1", "--format", "json");
		assertThat(this.out.toString()).contains("\"name\" : \"2026.1\"");
	}

	@Test
	void variablesAreReadAsTheirTypes() {
		run("near", "--service", "http://127.0.0.1:1", "--var", "year=2021", "--var", "within=7.5", "--var",
				"thresholds=500,1000", "--var", "latest=true", "--var", "ladder=zones-2027");
		assertThat(this.asked.variables).containsEntry("year", 2021)
			.containsEntry("within", new BigDecimal("7.5"))
			.containsEntry("thresholds", List.of(new BigDecimal("500"), new BigDecimal("1000")))
			.containsEntry("latest", true)
			.containsEntry("ladder", "zones-2027");
	}

	@Test
	void wrongWordsAreToldWithWhatIsAllowed() {
		assertThat(run("park", "--service", "http://127.0.0.1:1", "--var", "name=x")).isEqualTo(2);
		assertThat(this.err.toString())
			.contains("问题“park”没有变量“name”，可用：code。 / The question \"park\" has no variable \"name\"; there are: code.");
		assertThat(run("near", "--service", "http://127.0.0.1:1", "--var", "year=soon")).isEqualTo(2);
		assertThat(this.err.toString()).contains("变量 year 应为数字，不是“soon”。");
		assertThat(run("nothing")).isEqualTo(2);
		assertThat(this.err.toString()).contains("没有问题“nothing”，可用：account, ");
	}

	@Test
	void anErrorOfTheServiceIsPrintedAndFails() {
		this.asked.answer = Map.of("errors", List.of(Map.of("message", "没有园区。")));
		assertThat(run("releases", "--service", "http://127.0.0.1:1")).isEqualTo(1);
		assertThat(this.err.toString()).isEqualTo("没有园区。" + System.lineSeparator());
	}

	@Test
	void findsTheServiceOfADataDirectory(@TempDir Path data) throws Exception {
		Files.writeString(data.resolve("service"), "http://127.0.0.1:8080\n");
		assertThat(run("releases", "--data", data.toString())).isZero();
	}

	/**
	 * A service that knows one answer.
	 */
	private static final class Asked implements QuestionClient {

		private Map<String, Object> variables = Map.of();

		private Map<String, Object> answer = Map.of("data", Map.of("releases", List.of(Map.of("name", "2026.1", "state",
				1, "zh", "公开事实", "en", "Public facts", "createdAt", "2026-01-01", "hash", "abc"))));

		@Override
		public Map<String, Object> ask(String document, Map<String, Object> variables, Locale language) {
			this.variables = variables;
			return this.answer;
		}

	}

}
