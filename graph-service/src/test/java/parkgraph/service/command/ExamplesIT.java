package parkgraph.service.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

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

	@Autowired
	private ExecutionGraphQlService graphQl;

	static Stream<Path> examples() throws IOException {
		List<Path> files;
		try (Stream<Path> found = Files.list(DOCS)) {
			files = found.filter((file) -> file.toString().endsWith(".txt")).sorted().toList();
		}
		assertThat(files).hasSizeGreaterThanOrEqualTo(3);
		return files.stream();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void theCommandPrintsIt(Path example) throws IOException {
		String text = Files.readString(example);
		String line = text.lines().findFirst().orElseThrow();
		assertThat(line).startsWith("$ ./parkgraph ask ");
		String printed = text.substring(text.indexOf('\n') + 1);
		assertThat(ask(line.substring("$ ./parkgraph ask ".length()).split(" "))).isEqualTo(printed);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void theReadmeShowsIt(Path example) throws IOException {
		String readme = Files.readString(Path.of("..", "README.md"));
		assertThat(readme).contains(Files.readString(example).stripTrailing());
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
