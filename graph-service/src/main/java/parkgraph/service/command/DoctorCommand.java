package parkgraph.service.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import parkgraph.loaders.content.ContentBatch;
import parkgraph.loaders.policy.PolicyTextCheck;
import parkgraph.loaders.policy.PolicyTextReport;
import parkgraph.ontology.figure.Audience;

/**
 * {@code parkgraph doctor}: checks what is known against what it was taken from. Exit
 * codes: 0 everything agrees, 1 something does not, 2 wrong arguments.
 */
@Command(name = "doctor", mixinStandardHelpOptions = true, sortOptions = false,
		description = { "核对：登记的政策条款、目标和数是否与正文相符。",
				"Checks whether the clauses, targets and numbers that are known agree with a policy's text." })
final class DoctorCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Option(names = "--policy", required = true, paramLabel = "FILE",
			description = "政策文件正文，UTF-8文本。 The text of the policy document, in UTF-8.")
	private @Nullable Path policy;

	@Option(names = "--content", paramLabel = "DIR",
			description = "登记条款的CSV所在目录；缺省为随附内容。 Where the CSV files are that know its clauses; what comes with the program when absent.")
	private @Nullable Path content;

	@Option(names = "--lang", description = "zh 或 en；缺省为终端的语言。 zh or en; the terminal's language when absent.")
	private AskCommand.@Nullable Language language;

	@Override
	public Integer call() throws IOException {
		Path file = Objects.requireNonNull(this.policy);
		String text = text(file);
		PolicyTextReport report = PolicyTextCheck.run(batch(), file.getFileName().toString(), text);
		PrintWriter out = line().getOut();
		report.lines(locale()).forEach(out::println);
		return report.isSound() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
	}

	private ContentBatch batch() {
		if (this.content == null) {
			return ContentBatch.bundled();
		}
		if (!Files.isDirectory(this.content)) {
			throw refused("%1$s 不是目录；请给出登记条款的CSV所在目录。 / %1$s is no directory; name the one with the CSV files."
				.formatted(this.content));
		}
		return ContentBatch.of(this.content, "doctor", Audience.PUBLIC, "doctor");
	}

	private String text(Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			throw refused("没有文件 %1$s；请给出政策正文的文本文件。 / There is no file %1$s; name a text file with the policy's text."
				.formatted(file));
		}
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		}
		catch (CharacterCodingException ex) {
			throw new ParameterException(line(),
					"%1$s 不是UTF-8文本；请另存为UTF-8后再试。 / %1$s is not text in UTF-8; save it as UTF-8 and try again."
						.formatted(file),
					ex);
		}
	}

	private ParameterException refused(String sentence) {
		return new ParameterException(line(), sentence);
	}

	private CommandLine line() {
		return Objects.requireNonNull(this.spec).commandLine();
	}

	private Locale locale() {
		if (this.language == null) {
			return TerminalLanguage.of(System.getenv());
		}
		return (this.language == AskCommand.Language.en) ? Locale.ENGLISH : Locale.CHINESE;
	}

}
