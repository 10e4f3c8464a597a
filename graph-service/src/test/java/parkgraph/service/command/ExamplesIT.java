package parkgraph.service.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import parkgraph.service.testing.OnRealContent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples of the README are what the command really prints.
 */
@OnRealContent
class ExamplesIT {

	private static final Path DOCS = Path.of("..", "docs", "examples");

	private static final String COMMAND = "$ ./parkgraph ask ";

	@Autowired
	private ExecutionGraphQlService graphQl;

	static Stream<Path> examples() throws IOException {
		return Stream.concat(examples("en").stream(), examples("zh").stream());
	}

	private static List<Path> examples(String language) throws IOException {
		try (Stream<Path> found = Files.list(DOCS.resolve(language))) {
			return found.sorted().toList();
		}
	}

	@Test
	void fiveInEachLanguageAndTheSame() throws IOException {
		assertThat(examples("en")).hasSize(5);
		assertThat(commands("en")).isEqualTo(commands("zh"));
	}

	private static List<String> commands(String language) throws IOException {
		List<String> commands = new ArrayList<>();
		for (Path example : examples(language)) {
			commands.add(firstLine(example).replace(" --lang en", ""));
		}
		return commands;
	}

	private static String firstLine(Path example) throws IOException {
		try (Stream<String> lines = Files.lines(example)) {
			return lines.findFirst().orElseThrow();
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void theCommandPrintsIt(Path example) throws IOException {
		String text = Files.readString(example);
		String line = firstLine(example);
		assertThat(line).startsWith(COMMAND);
		// Without a word about it the terminal's language counts; the README means
		// Chinese.
		String[] words = (line + (line.contains("--lang") ? "" : " --lang zh")).substring(COMMAND.length()).split(" ");
		assertThat(ask(words)).isEqualTo(text.substring(text.indexOf('\n') + 1));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void theReadmeShowsItOrSaysWhereItStands(Path example) throws IOException {
		boolean english = example.startsWith(DOCS.resolve("en"));
		String readme = Files.readString(Path.of("..", english ? "README.md" : "README.zh-CN.md"));
		String place = "`%s`".formatted(Path.of("..").relativize(example).toString());
		assertThat(readme).contains(firstLine(example))
			.satisfiesAnyOf((text) -> assertThat(text).contains(place),
					(text) -> assertThat(text).contains(whole(example)));
	}

	private static String whole(Path example) {
		try {
			return Files.readString(example).stripTrailing();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String ask(String... arguments) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		int status = new CommandLine(new AskCommand((address) -> this::answer)).setOut(new PrintWriter(out))
			.setErr(new PrintWriter(err))
			.execute(Stream.concat(Stream.of(arguments), Stream.of("--service", "http://127.0.0.1:1"))
				.toArray(String[]::new));
		assertThat(status).as(err.toString()).isZero();
		return out.toString();
	}

	private Map<String, Object> answer(String document, Map<String, Object> variables, Locale language) {
		ExecutionGraphQlResponse response = this.graphQl
			.execute(new DefaultExecutionGraphQlRequest(document, null, variables, Map.of(), "example", language))
			.block();
		return Objects.requireNonNull(response).toMap();
	}

}
