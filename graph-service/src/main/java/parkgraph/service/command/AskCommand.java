package parkgraph.service.command;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import parkgraph.service.answer.AnswerCsv;
import parkgraph.service.answer.AnswerText;
import parkgraph.service.question.Questions;
import parkgraph.service.question.SavedQuestion;

/**
 * {@code parkgraph ask}: a saved question, answered as a table, CSV or JSON.
 */
@Command(name = "ask", mixinStandardHelpOptions = true, description = { "回答一个常用问题。", "Answers a saved question." })
final class AskCommand implements Callable<Integer> {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final Questions questions = Questions.shipped();

	private final Function<URI, QuestionClient> clients;

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(arity = "0..1", paramLabel = "QUESTION",
			description = "问题的 id；缺省时列出全部。 Id of the question; lists all when absent.")
	private @Nullable String question;

	@Option(names = "--var", paramLabel = "NAME=VALUE", description = "问题的变量。 A variable of the question.")
	private Map<String, String> variables = new LinkedHashMap<>();

	@Option(names = "--format", defaultValue = "table",
			description = "table、csv 或 json。 table, csv or json. Default: ${DEFAULT-VALUE}")
	private Format format = Format.table;

	@Option(names = "--lang", description = "zh 或 en；缺省为终端的语言。 zh or en; the terminal's language when absent.")
	private @Nullable Language language;

	@Option(names = "--service", paramLabel = "ADDRESS", description = "服务的地址。 Address of the service.")
	private @Nullable URI service;

	@Option(names = "--data", description = "数据目录。 The data directory.")
	private @Nullable Path data;

	AskCommand() {
		this(HttpQuestionClient::new);
	}

	/**
	 * For callers that answer in another way than over HTTP.
	 * @param clients who is asked, by the address of the service
	 */
	AskCommand(Function<URI, QuestionClient> clients) {
		this.clients = clients;
	}

	@Override
	public Integer call() {
		PrintWriter out = spec().commandLine().getOut();
		if (this.question == null) {
			this.questions.all().forEach((one) -> out.println(one.id() + "  " + one.title().in(locale())));
			return 0;
		}
		SavedQuestion saved = saved(this.question);
		QuestionVariables types = new QuestionVariables(saved);
		Map<String, Object> answer;
		try (AskedService asked = asked()) {
			answer = this.clients.apply(asked.address()).ask(saved.text(), types.values(this.variables), locale());
		}
		catch (IllegalArgumentException ex) {
			throw new ParameterException(spec().commandLine(), String.valueOf(ex.getMessage()), ex);
		}
		return print(saved, answer, out);
	}

	private int print(SavedQuestion saved, Map<String, Object> answer, PrintWriter out) {
		List<String> errors = errors(answer);
		errors.forEach(spec().commandLine().getErr()::println);
		if (!errors.isEmpty() && !(answer.get("data") instanceof Map<?, ?> data && hasAny(data))) {
			return 1;
		}
		if (this.format == Format.json) {
			out.println(JSON.writeValueAsString(answer.get("data")));
		}
		else {
			out.print((this.format == Format.csv) ? AnswerCsv.of(saved.text(), answer.get("data"))
					: AnswerText.of(saved.text(), answer.get("data"), locale()));
			out.flush();
		}
		return errors.isEmpty() ? 0 : 1;
	}

	private static boolean hasAny(Map<?, ?> data) {
		return data.values().stream().anyMatch(Objects::nonNull);
	}

	private static List<String> errors(Map<String, Object> answer) {
		return (answer.get("errors") instanceof List<?> errors) ? errors.stream()
			.map((error) -> (error instanceof Map<?, ?> map) ? String.valueOf(map.get("message")) : "")
			.toList() : List.of();
	}

	private SavedQuestion saved(String id) {
		return this.questions.find(id).orElseThrow(() -> {
			String known = this.questions.all().stream().map(SavedQuestion::id).collect(Collectors.joining(", "));
			return new ParameterException(spec().commandLine(),
					"没有问题“%s”，可用：%s。 / There is no question \"%s\"; there are: %s.".formatted(id, known, id, known));
		});
	}

	private AskedService asked() {
		if (this.service != null) {
			return AskedService.at(this.service);
		}
		return AskedService.on((this.data != null) ? this.data : Places.data("facts"), spec().commandLine().getErr());
	}

	private Locale locale() {
		if (this.language == null) {
			return TerminalLanguage.of(System.getenv());
		}
		return (this.language == Language.en) ? Locale.ENGLISH : Locale.CHINESE;
	}

	private CommandSpec spec() {
		return Objects.requireNonNull(this.spec);
	}

	/**
	 * How an answer is printed; named as on the command line.
	 */
	enum Format {

		/** For eyes. */
		table,

		/** For spreadsheets. */
		csv,

		/** For programs. */
		json

	}

	/**
	 * In which language headers and errors are printed; named as on the command line.
	 */
	enum Language {

		/** 中文. */
		zh,

		/** English. */
		en

	}

}
